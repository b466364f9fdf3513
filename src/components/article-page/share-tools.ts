/** Copies the article's address, or hands it to the device's own share sheet where there is one. */
class ShareTools extends HTMLElement {
  connectedCallback(): void {
    const { url = location.href, title = document.title } = this.dataset;
    const copy = this.#button('link');
    if (copy && 'clipboard' in navigator) {
      copy.hidden = false;
      copy.addEventListener('click', () => {
        navigator.clipboard.writeText(url).then(
          () => this.#say(copy.dataset['done']),
          () => this.#say(copy.dataset['failed']),
        );
      });
    }
    const share = this.#button('device');
    if (share && navigator.canShare?.({ url, title })) {
      share.hidden = false;
      // A reader who changes their mind makes it fail; there is nothing to say about that.
      share.addEventListener('click', () => navigator.share({ url, title }).catch(() => undefined));
    }
  }

  #button(way: string): HTMLButtonElement | null {
    return this.querySelector(`[data-way="${way}"]`);
  }

  #say(text = ''): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
  }
}

customElements.define('share-tools', ShareTools);
