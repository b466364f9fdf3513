/** A kind of source, and a file of it with so many articles. */
export interface BenchSource {
  kind: string;
  file: string;
  make: (articles: number) => string;
}

/** A text such as helpdesks hold: a few hundred words of HTML, with a table, a list, a box and a link. */
function bodyOf(n: number, articles: number): string {
  const words = Array.from(
    { length: 12 },
    (_, line) => `<p style="margin:0">Line ${line} of article ${n}, with <b>marks</b>, an &aring; and {braces}.</p>`,
  ).join('\n');
  return `${words}<ol><li>First<li>Second<ul><li>Within</ul></ol><table><tr><td>A<td>B<tr><td>${n}<td>2</table><div class="callout">Mind this.</div><p><a href="/hc/en-us/articles/${(n + 1) % articles}">Next</a></p>`;
}

/** The sources that a bench makes: JSON with ten thousand articles in one file, and CSV with as many rows. */
export function benchSources(): BenchSource[] {
  return [
    {
      kind: 'zendesk',
      file: 'articles.json',
      make: (articles) =>
        JSON.stringify({
          articles: Array.from({ length: articles }, (_, n) => ({
            id: n,
            locale: 'en-us',
            title: `Article ${n}`,
            html_url: `https://help.example.com/hc/en-us/articles/${n}-article`,
            draft: false,
            user_segment_id: null,
            label_names: [`label ${n}`],
            vote_count: n % 50,
            body: bodyOf(n, articles),
          })),
        }),
    },
    {
      kind: 'hubspot',
      file: 'articles.csv',
      make: (articles) =>
        `URL,Title,Category,Article Body\n${Array.from({ length: articles }, (_, n) => `https://help.example.com/knowledge/${n},Article ${n},Help,"${bodyOf(n, articles).replaceAll('"', '""')}"`).join('\n')}\n`,
    },
  ];
}
