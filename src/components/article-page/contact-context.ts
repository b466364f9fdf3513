/** The article from which a reader went to the contact page. */
export interface ContactContext {
  id: string;
  title: string;
  url: string;
}

const KEY = 'waypost-contact';

/** Keeps it for this tab, so that its title is known at the contact page; the address carries only the id. */
export function keepContext(context: ContactContext): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(context));
  } catch {
    // Then the contact page names the article by its id.
  }
}

/** What was kept for the article with this id, if anything. */
export function keptContext(id: string): ContactContext | undefined {
  try {
    const context = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as ContactContext | null;
    return context?.id === id ? context : undefined;
  } catch {
    return undefined;
  }
}
