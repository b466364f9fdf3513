/** Sends a reader who followed a link to a part of the page that is elsewhere now on to it. */
class MovedParts extends HTMLElement {
  readonly #follow = () => {
    const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const link = part && this.contains(part) ? part.querySelector('a') : null;
    if (!link) return;
    const target = new URL(link.href);
    target.search = location.search;
    location.replace(target);
  };

  connectedCallback(): void {
    window.addEventListener('hashchange', this.#follow);
    this.#follow();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#follow);
  }
}

customElements.define('moved-parts', MovedParts);
