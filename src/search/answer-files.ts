const files = new Map<string, Promise<string>>();

/**
 * A file of the index of answers, by its address; asked for once. Throws where it cannot be had, and asks
 * anew the next time.
 */
export function answerFile(href: string): Promise<string> {
  let file = files.get(href);
  if (!file) {
    file = fetch(href).then((response) => {
      if (!response.ok) throw new Error(`${response.status} for ${href}`);
      return response.text();
    });
    file.catch(() => files.delete(href));
    files.set(href, file);
  }
  return file;
}
