import type { ArticleFindings, Findings, UnansweredFindings, UntranslatedFindings } from './findings.ts';
import type { HoldOut } from './hold-out.ts';

/** How many ways of asking are shown of an article, and of a question how much. */
const MOST_PROPOSALS = 5;
const MOST_CHARACTERS = 140;

const NUMBER = new Intl.NumberFormat('en-GB');

/** The findings for people: at most `limit` articles and as many groups. */
export function asText(findings: Findings, limit: number): string {
  const { log, customers, questions, from, to, answered, foreign, unknown } = findings;
  const days = from && to ? `, ${from} to ${to}` : '';
  const lines = [`${log}: ${count(customers, 'customer')} in ${count(questions, 'way')} of asking${days}`];
  if (foreign > 0) lines.push(`${count(foreign, 'more customer')} asked in a language that the site does not have.`);
  if (unknown.customers > 0) {
    const names = unknown.names.length > 0 ? `: ${listed(unknown.names.map(quote))}` : '';
    const whose = count(unknown.customers, 'customer');
    lines.push(`For ${whose} the log names an answer that is not here${names} (--intents FILE says what answers).`);
  }
  if (customers === 0) return [...lines, 'There is nothing to propose.'].join('\n');
  lines.push(`${((100 * answered) / customers).toFixed(1)} % of them find what answers them.`);
  const parts = [
    ...part(
      'Ways of asking that articles do not answer; add them to `questions`, reworded',
      findings.articles,
      limit,
      ofArticle,
    ),
    ...part('Articles that are missing in the language of the question', findings.untranslated, limit, ofTranslation),
    ...part('Questions that no article answers', findings.unanswered, limit, ofGroup),
  ];
  if (parts.length === 0) lines.push('There is nothing to propose: every question finds its article.');
  return [lines.join('\n'), ...parts].join('\n\n');
}

/** A heading, and the blocks below it; nothing where there are none. */
function part<T extends { customers: number }>(
  heading: string,
  items: readonly T[],
  limit: number,
  linesOf: (item: T) => string[],
): string[] {
  if (items.length === 0) return [];
  const blocks = items.slice(0, limit).map((item) => linesOf(item).join('\n'));
  const rest = items.slice(limit).reduce((sum, { customers }) => sum + customers, 0);
  const more = `… and ${NUMBER.format(items.length - limit)} more, for ${count(rest, 'customer')} (--limit N shows more)`;
  return [`${heading}:`, ...blocks, ...(items.length > limit ? [more] : [])];
}

function ofArticle({ file, title, customers, proposals }: ArticleFindings): string[] {
  const shown = proposals
    .slice(0, MOST_PROPOSALS)
    .flatMap(({ lacks, above, ...ways }) => [
      `${String(ways.customers).padStart(6)}  ${quote(ways.question)}${like(ways.ways)}`,
      ...(lacks.length > 0 ? [`        the article lacks: ${lacks.join(', ')}`] : []),
      `        ${above.length > 0 ? `now above it: ${named(above)}` : 'it comes first, and the search is not sure of it'}`,
    ]);
  const rest = proposals.length - MOST_PROPOSALS;
  const more = rest > 0 ? [`        … and ${rest} more`] : [];
  return [`  ${file}  “${title}”  ${count(customers, 'customer')}`, ...shown, ...more];
}

function ofTranslation({ file, title, customers, locale, questions, command }: UntranslatedFindings): string[] {
  return [
    `  ${file}  “${title}”  ${count(customers, 'customer')} in ${locale}`,
    ...questions.slice(0, 2).map((question) => `        ${quote(question)}`),
    `        ${command ?? 'It is there as a draft.'}`,
  ];
}

function ofGroup({ question, customers, ways, others, shared, nearest, cell, command }: UnansweredFindings): string[] {
  const words = ways > 1 && shared.length > 0 ? `  (in common: ${shared.join(', ')})` : '';
  const reason = cell
    ? `${cell}, for the closest are ${named(nearest)}`
    : 'nothing comes close; the place is yours to choose';
  return [
    `${String(customers).padStart(6)}  ${quote(question)}${like(ways)}${words}`,
    ...others.slice(0, 2).map((other) => `        ${quote(other)}`),
    `        ${reason}`,
    `        ${command}`,
  ];
}

export function holdOutAsText(log: string, { before, after, gain, ...sizes }: HoldOut): string {
  const row = (name: string, key: keyof typeof gain) => {
    const { mean, low, high } = gain[key];
    const change = `${signed(mean)} (${signed(low)} to ${signed(high)})`;
    return `  ${name.padEnd(18)}${share(before[key])}${share(after[key])}    ${change}`;
  };
  return [
    `${log}: proposals from ${count(sizes.learned, 'way')} of asking, asked of ${NUMBER.format(sizes.heldBack)} others`,
    `${count(sizes.accepted, 'proposal')} accepted in ${count(sizes.articles, 'article')}, as they were asked`,
    '',
    `  ${'right article'.padEnd(18)}  before   after    gain (95 %)`,
    row('first', 'first'),
    row('in the first 3', 'top3'),
    row('in the first 5', 'top5'),
    `  ${'“no good answer”'.padEnd(18)}${share(before.none)}${share(after.none)}`,
  ].join('\n');
}

function named(articles: readonly { title: string; customers: number }[]): string {
  return articles.map(({ title, customers }) => `“${title}” ${customers}`).join(', ');
}

function like(ways: number): string {
  return ways > 1 ? `  and ${ways - 1} like it` : '';
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_PROPOSALS ? ` and ${names.length - MOST_PROPOSALS} more` : '';
  return names.slice(0, MOST_PROPOSALS).join(', ') + more;
}

function quote(text: string): string {
  return `“${clip(text)}”`;
}

function clip(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).trimEnd()}…` : text;
}

function count(number: number, noun: string): string {
  return `${NUMBER.format(number)} ${noun}${number === 1 ? '' : 's'}`;
}

function share(value: number): string {
  return `${value.toFixed(1)} %`.padStart(8);
}

function signed(value: number): string {
  return (value < 0 ? '−' : '+') + Math.abs(value).toFixed(1);
}
