/** Runs in the editing page, after Decap CMS: gives it the settings of this content folder, and a preview with findings. */

interface Entry {
  getIn(path: string[]): { toJS?(): unknown } | string | undefined;
}

interface PreviewProps {
  entry: Entry;
}

type ReactElement = object;

interface Decap {
  init(options: { config: object }): void;
  registerPreviewStyle(href: string): void;
  registerPreviewTemplate(collection: string, template: unknown): void;
}

interface DecapPage {
  CMS: Decap;
  createClass(spec: object): unknown;
  h(type: string, props: object | null, ...children: (ReactElement | string | ReactElement[])[]): ReactElement;
}

interface Finding {
  severity: string;
  sentence: string;
  fix?: string;
  rule: string;
}

interface Preview {
  title: string;
  html: string;
  findings: readonly Finding[];
  error?: string;
}

/** The component as React makes it of the spec below. */
interface Instance {
  props: PreviewProps;
  state: { preview?: Preview };
  timer?: number;
  setState(state: { preview: Preview }): void;
  ask(): void;
  later(): void;
}

const { CMS, createClass, h } = window as unknown as DecapPage;

/** So long after the last key the preview follows. */
const PAUSE_MS = 500;

function previewFor(collection: { folder: string }): unknown {
  return createClass({
    getInitialState: () => ({}),
    componentDidMount(this: Instance) {
      this.ask();
    },
    componentDidUpdate(this: Instance, before: PreviewProps) {
      if (before.entry.getIn(['data']) !== this.props.entry.getIn(['data'])) this.later();
    },
    componentWillUnmount(this: Instance) {
      window.clearTimeout(this.timer);
    },
    later(this: Instance) {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.ask(), PAUSE_MS);
    },
    async ask(this: Instance) {
      const { entry } = this.props;
      const data = entry.getIn(['data']);
      const form = typeof data === 'object' ? data.toJS?.() : {};
      const path = String(entry.getIn(['path']) || `${collection.folder}/new-article.mdx`);
      const response = await fetch('/preview', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ path, form }),
      });
      this.setState({ preview: (await response.json()) as Preview });
    },
    render(this: Instance) {
      const { preview } = this.state;
      if (!preview) return h('p', null, '…');
      if (preview.error)
        return h('div', { className: 'article' }, h('p', { className: 'finding error' }, preview.error));
      return h(
        'div',
        { className: 'article' },
        h('section', { className: 'findings' }, ...findingsOf(preview)),
        h('h1', null, preview.title),
        // What the server renders of the closed vocabulary alone: nothing in an article can reach here as markup.
        h('div', { dangerouslySetInnerHTML: { __html: preview.html } }),
      );
    },
  });
}

function findingsOf({ findings }: Preview): ReactElement[] {
  if (findings.length === 0) return [h('p', { className: 'fine' }, '✓ The rules find nothing here.')];
  return findings.map(({ severity, sentence, fix, rule }) =>
    h(
      'div',
      { className: `finding ${severity}` },
      h('p', null, h('strong', null, severity === 'error' ? 'Error: ' : 'Warning: '), sentence),
      h('p', { className: 'fix' }, `${fix ?? ''} (${rule})`),
    ),
  );
}

const config = (await (await fetch('/config.json')).json()) as { collections: { name: string; folder: string }[] };
CMS.registerPreviewStyle('/preview.css');
for (const collection of config.collections) CMS.registerPreviewTemplate(collection.name, previewFor(collection));
CMS.init({ config });

export {};
