import { FACETS, type Facet, isNarrowed, type Narrowing } from './facets.ts';

/** What a link to the page of results says. */
export interface ResultsAddress {
  text: string;
  narrowing: Narrowing;
  /** Whether the full text is searched too; what is narrowed down always is. */
  fullText: boolean;
}

/** No question is longer; an address that holds a longer one is cut. */
export const MOST_CHARACTERS = 300;

/** Reads `?q=…&stage=…&stage=…&full=1`. Values that are not among the known ones are left out. */
export function parseResultsAddress(search: string, known: Readonly<Record<Facet, readonly string[]>>): ResultsAddress {
  const params = new URLSearchParams(search);
  const values = (facet: Facet) => [...new Set(params.getAll(facet))].filter((value) => known[facet].includes(value));
  const narrowing = { persona: values('persona'), stage: values('stage'), kind: values('kind') };
  return {
    text: (params.get('q') ?? '').trim().slice(0, MOST_CHARACTERS),
    narrowing,
    fullText: params.has('full') || isNarrowed(narrowing),
  };
}

/** The same the other way round: `path` with its question and what was ticked. */
export function resultsAddress(path: string, { text, narrowing, fullText }: ResultsAddress): string {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  for (const facet of FACETS) for (const value of narrowing[facet]) params.append(facet, value);
  if (fullText && !isNarrowed(narrowing)) params.set('full', '1');
  const query = params.toString();
  return query ? `${path}?${query}` : path;
}

/** The way to a person, with the question carried along so that nobody explains twice. */
export function withQuestion(path: string, text: string): string {
  return text ? `${path}?${new URLSearchParams({ q: text })}` : path;
}
