import { existsSync } from 'node:fs';
import { readImportMap } from '../../src/import/import-map.ts';
import type { SourceSet } from '../../src/import/source-article.ts';
import { type Verification, verifySite } from '../../src/import/verify.ts';

/** How many are named of each thing; the rest is counted. */
const MOST_NAMED = 20;

/** What a built site has of a source, as a person reads it. */
function verificationText({ articles, words, found, withoutPage, lacking, addresses, lost }: Verification): string {
  const share = words === 0 ? 100 : Math.floor((found / words) * 10_000) / 100;
  return [
    `${found.toLocaleString('en')} of ${words.toLocaleString('en')} words found again (${share} %), in the pages of ${articles.toLocaleString('en')} texts.`,
    `${(addresses - lost.length).toLocaleString('en')} of ${addresses.toLocaleString('en')} old addresses lead to their article.`,
    ...named('Without a page, since they are drafts or were not brought in:', withoutPage),
    ...named(
      'Words that a page lacks:',
      lacking.map(({ place, page, words: missing }) => `${place} → ${page}: ${missing.join(' ')}`),
    ),
    ...named(
      'Addresses that lead elsewhere:',
      lost.map(({ at, leadsTo }) => `${at} → ${leadsTo}`),
    ),
  ].join('\n');
}

function named(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - MOST_NAMED;
  return [
    heading,
    ...lines.slice(0, MOST_NAMED).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
  ];
}

/** Holds a built site to a source, says what it found, and gives the exit code. */
export function verify(set: SourceSet, dir: string, dist: string, json: boolean): number {
  if (!existsSync(dist)) throw new Error(`Unexpected absence of ${dist}, expected a site that was built.`);
  const result = verifySite(set.articles, readImportMap(dir), dist);
  console.log(json ? JSON.stringify({ schemaVersion: 1, ...result }, null, 2) : verificationText(result));
  return result.lacking.length + result.lost.length + result.withoutPage.length === 0 ? 0 : 1;
}
