import { isAgentHere } from './agent-here.ts';
import type { Sendable } from './reply-panel.ts';

/**
 * For those who answer customers: a reply with this article. All of it is loaded when somebody asks for it;
 * whoever has done so once finds a link at every heading, too.
 */
class ReplyKit extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const article = this.dataset as unknown as Sendable;
    const panel = () => import('./reply-panel.ts');
    button.hidden = false;
    button.addEventListener('click', () => panel().then(({ openPanel }) => openPanel(article, this)));
    if (isAgentHere()) panel().then(({ openHeadings }) => openHeadings(article));
  }
}

customElements.define('reply-kit', ReplyKit);
