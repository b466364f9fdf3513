import { z } from 'zod';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { type ClaimPattern, claimPattern } from '../language/claim-patterns.ts';
import { type ClaimMatch, type Claims, phrasesClaimed } from '../language/claims.ts';
import { PHRASES } from './index.ts';
import type { Phrases } from './phrases.ts';

type ListName = { [K in keyof Phrases]: Phrases[K] extends readonly string[] ? K : never }[keyof Phrases];
type Lists = Partial<Record<Locale, string[]>>;

const lists = z.partialRecord(z.enum(LOCALES), z.array(z.string().trim().min(1)));

/** The options by which a site adds phrases to a list of ours, and spares others, language by language. */
export function phraseOptions(what: string) {
  return {
    add: lists.default({}).describe(`More ${what}, by language: { en: [a phrase] }.`),
    except: lists
      .default({})
      .describe(`${what.charAt(0).toUpperCase()}${what.slice(1)} that may be used, by language.`),
  };
}

const patterns = new Map<string, ClaimPattern>();

/** Where an author claims phrases of a list of ours, with what a site adds and without what it spares. */
export function listedClaims(
  claims: Claims,
  list: ListName,
  locale: Locale,
  { add, except }: { add: Lists; except: Lists },
): ClaimMatch[] {
  const added = add[locale] ?? [];
  const name = [list, locale, ...added].join('\n');
  const pattern = patterns.get(name) ?? claimPattern([...PHRASES[locale][list], ...added.map(asFragment)], locale);
  patterns.set(name, pattern);
  const found = phrasesClaimed(claims, pattern);
  const spared = except[locale]?.map(asCompared);
  return spared ? found.filter(({ phrase }) => !spared.includes(asCompared(phrase))) : found;
}

/** A phrase as `phrasePattern` reads it: what means something in a pattern stands for itself. */
function asFragment(phrase: string): string {
  return asCompared(phrase).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function asCompared(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
