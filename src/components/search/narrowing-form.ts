import { type Counts, type Facet, isNarrowed, type Narrowing } from '../../search/facets.ts';
import { part } from './dom.ts';

/** From this width on the boxes stand beside the results; the style sheet of the page says the same. */
const WIDE = '(min-width: 56rem)';

/** The boxes to tick beside the results: one for each value of each facet, with its count. */
export class NarrowingForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, onChange: () => void) {
    this.#form = form;
    // Beside the results it stands open; above them, on a phone, it would push them out of sight.
    part<HTMLDetailsElement>(form, 'details').open = matchMedia(WIDE).matches;
    form.addEventListener('change', onChange);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      for (const box of this.#boxes) box.checked = false;
      onChange();
    });
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #values(): (ticked: boolean) => Record<Facet, string[]> {
    return (ticked) => {
      const boxes = this.#boxes.filter((box) => !ticked || box.checked);
      const of = (facet: Facet) => boxes.filter(({ name }) => name === facet).map(({ value }) => value);
      return { persona: of('persona'), stage: of('stage'), kind: of('kind') };
    };
  }

  /** Every value there is a box for. */
  get known(): Narrowing {
    return this.#values(false);
  }

  get narrowing(): Narrowing {
    return this.#values(true);
  }

  set narrowing(narrowing: Narrowing) {
    for (const box of this.#boxes) box.checked = narrowing[box.name as Facet]?.includes(box.value) ?? false;
    this.#showReset();
  }

  /** Shows how many results stand behind each value; one that has none and is not ticked steps back. */
  show(counts: Counts, format: (count: number) => string): void {
    for (const box of this.#boxes) {
      const count = counts[box.name as Facet].get(box.value) ?? 0;
      const label = part(this.#form, `label[for="${box.id}"]`);
      part(label, '.count').textContent = format(count);
      label.classList.toggle('empty', count === 0 && !box.checked);
    }
    this.#form.hidden = false;
    this.#showReset();
  }

  hide(): void {
    this.#form.hidden = true;
  }

  #showReset(): void {
    part<HTMLButtonElement>(this.#form, 'button[type=reset]').hidden = !isNarrowed(this.narrowing);
  }
}
