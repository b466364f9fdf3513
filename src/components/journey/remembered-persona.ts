const KEY = 'waypost-persona';
const CHANGE = 'waypost:persona';

/** The persona that the reader chose on this site, if any. */
export function rememberedPersona(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    // A browser that keeps nothing for us has no choice to remember.
    return undefined;
  }
}

/** Remembers the choice, or forgets it, and tells the rest of the page. */
export function rememberPersona(persona: string | undefined): void {
  try {
    if (persona) localStorage.setItem(KEY, persona);
    else localStorage.removeItem(KEY);
  } catch {
    // Then it holds for this page only.
  }
  dispatchEvent(new CustomEvent(CHANGE, { detail: persona }));
}

/** Calls back with what is remembered, if anything, and at each change. Returns what ends it. */
export function onPersonaChange(call: (persona: string | undefined) => void): () => void {
  const listen = (event: Event) => call((event as CustomEvent<string | undefined>).detail);
  addEventListener(CHANGE, listen);
  const persona = rememberedPersona();
  if (persona) call(persona);
  return () => removeEventListener(CHANGE, listen);
}
