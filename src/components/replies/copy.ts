/** What goes on the clipboard: a program that shows no formatting takes the text. */
export interface Copy {
  text: string;
  html?: string;
}

/** Copies, by the newest way that the browser allows. Gives false where it allows none. */
export async function copy(what: Copy): Promise<boolean> {
  try {
    await navigator.clipboard.write([itemOf(what)]);
    return true;
  } catch {
    // Not there, as on a page without TLS, or not allowed, as within a helpdesk's frame.
    return copyByEvent(what);
  }
}

function itemOf({ text, html }: Copy): ClipboardItem {
  const parts: Record<string, Blob> = { 'text/plain': new Blob([text], { type: 'text/plain' }) };
  if (html) parts['text/html'] = new Blob([html], { type: 'text/html' });
  return new ClipboardItem(parts);
}

/** The old way: the browser is told to copy, and asks what. */
function copyByEvent({ text, html }: Copy): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    if (html) event.clipboardData?.setData('text/html', html);
    given = true;
  };
  document.addEventListener('copy', give, { capture: true });
  try {
    return document.execCommand('copy') && given;
  } finally {
    document.removeEventListener('copy', give, { capture: true });
  }
}
