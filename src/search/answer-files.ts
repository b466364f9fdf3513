/** A file of the index of answers, by its address. Throws where it cannot be had. */
export async function answerFile(href: string, cache: RequestCache = 'default'): Promise<string> {
  const response = await fetch(href, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${href}`);
  return response.text();
}
