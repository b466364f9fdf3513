import { catalogOf } from '../model/catalog.ts';
import { hrefs } from '../model/hrefs.ts';
import { keyOf, type LedgerEntry } from '../model/ledger.ts';
import { defaultLocale, type Library } from '../model/library.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import { addressesOf } from './addresses.ts';
import type { LostThing } from './compare.ts';
import type { HeadingAnchors, Mending } from './mend.ts';
import { placeOf } from './place.ts';
import { Resolver } from './resolve.ts';

/** What readers of a lost address get: another address, or why there is nothing, in words for them. */
export type Decision = { to: string } | { gone: Reasons };

/** A reason for all languages, and for single ones where it is given in their own words. */
export type Reasons = Partial<Record<Locale | 'all', string>>;

/** Throws an Error with what is wrong where a decision does not fit what was lost. */
export function mendAsked(thing: LostThing, decision: Decision, library: Library): Mending {
  if ('gone' in decision) return { entries: goneEntries(thing, decision.gone, library), anchors: [] };
  const lost = thing.addresses.flatMap(({ entries: [entry] }) => entry ?? []);
  const { id, anchor } = placeOf(thing.name);
  if (id && anchor && decision.to.startsWith('#')) {
    return { entries: [], anchors: lost.map((entry) => headingAnchors(entry, decision.to.slice(1), library)) };
  }
  return {
    entries: lost.map((entry) => ({ ...addressOf(entry), to: targetOf(entry, thing, decision.to, library) })),
    anchors: [],
  };
}

function addressOf({ at, in: locale }: LedgerEntry): LedgerEntry {
  return { at, ...(locale && { in: locale }) };
}

/** An article says so at its permanent link; where it has words of its own for a language, at its path too. */
function goneEntries(thing: LostThing, reasons: Reasons, library: Library): LedgerEntry[] {
  const first = reasons.all ?? reasons[defaultLocale(library.site)] ?? Object.values(reasons)[0] ?? '';
  const reasonFor = (address: string) => reasons[placeOf(address).locale ?? 'all'] ?? first;
  const entries = thing.addresses.flatMap(({ entries: [entry] }) =>
    entry ? [{ ...addressOf(entry), gone: entry.in ? (reasons[entry.in] ?? first) : reasonFor(entry.at) }] : [],
  );
  const { id, anchor } = placeOf(thing.name);
  if (!id || anchor) return entries;
  const published = addressesOf(library);
  const pages = (library.ledger ?? []).filter(
    (entry) => entry.id === id && !published.has(entry.at) && reasons[placeOf(entry.at).locale ?? 'all'],
  );
  return [...entries, ...pages.map(({ at }) => ({ at, id, gone: reasonFor(at) }))];
}

/** The heading that takes over a lost anchor of the same article, and keeps its own. */
function headingAnchors({ at, in: locale }: LedgerEntry, wanted: string, library: Library): HeadingAnchors {
  const { id = '', anchor } = placeOf(at);
  const article = locale && catalogOf(library).article(id, locale);
  const heading = article?.headings.find((each) => each.anchor === wanted || each.otherAnchors?.includes(wanted));
  if (article && heading) return { file: article.file, line: heading.line, anchors: [heading.anchor, anchor] };
  const known = article?.headings.map((each) => `#${each.anchor}`).join(', ') || 'none';
  throw new Error(`Unexpected --to “#${wanted}”, expected a heading of ${article?.file ?? id}: ${known}.`);
}

/** The address that a lost one leads to; of a stage or a persona, the page of the same kind. */
function targetOf(entry: LedgerEntry, thing: LostThing, wanted: string, library: Library): string {
  const target = wholeAddress(wanted, entry, thing, library);
  const { id, path, anchor } = placeOf(target);
  const isThere = id ? catalogOf(library).translations(id).length > 0 : addressesOf(library).has(path);
  if (!isThere) throw new Error(`Unexpected --to “${wanted}”: ${path} is not published.`);
  if (placeOf(thing.name).id && !id)
    throw new Error(`Unexpected --to “${wanted}”, expected the id of an article, or --gone "why".`);
  if (anchor && !hasAnchor(target, entry, library))
    throw new Error(`Unexpected --to “${wanted}”: ${path} has no heading #${anchor}.`);
  return target;
}

/** Whether the page of an address has its anchor: an article in the language of the lost one, or in any. */
function hasAnchor(target: string, { in: locale }: LedgerEntry, library: Library): boolean {
  const { id = '' } = placeOf(target);
  const isTranslated = locale && catalogOf(library).article(id, locale);
  const locales = isTranslated ? [locale] : library.site.locales;
  const addresses = addressesOf(library);
  return addresses.has(target) || locales.some((each) => addresses.has(keyOf({ at: target, in: each })));
}

function wholeAddress(wanted: string, { at }: LedgerEntry, thing: LostThing, library: Library): string {
  if (wanted.startsWith('#')) return placeOf(at).path + wanted;
  if (!wanted.startsWith('/')) {
    const [id = '', anchor] = wanted.split('#');
    return hrefs.permalink(id) + (anchor ? `#${anchor}` : '');
  }
  const [path = '', anchor] = wanted.split('#');
  const whole = (path.endsWith('/') ? path : `${path}/`) + (anchor ? `#${anchor}` : '');
  const place = placeOf(whole);
  if (place.id || isLocale(place.locale)) return whole;
  const { locale, rest } = placeOf(at);
  const own = locale && library.site.locales.includes(locale) ? locale : defaultLocale(library.site);
  const [, kind] = /^\/(stages|personas)\/[^/]+\/$/.exec(thing.name) ?? [];
  const [, otherKind, other] = /^\/(stages|personas)\/([^/]+)\/$/.exec(whole) ?? [];
  if (!kind || kind !== otherKind || !other) return `/${own}${whole}`;
  // `stages/<stage>/`, `personas/<persona>/` or `personas/<persona>/<stage>/`.
  const parts = rest.split('/');
  parts[kind === 'stages' && parts[0] === 'personas' ? 2 : 1] = other;
  const sibling = `/${own}/${parts.join('/')}`;
  const [, , stage] = parts;
  if (!stage || addressesOf(library).has(sibling)) return sibling;
  // The stage of a persona’s page may be another one by now, or none.
  const outcome = new Resolver(library).lead(hrefs.stage(own, stage), own);
  const renamed = outcome.state === 'there' ? placeOf(outcome.href).rest.replace('stages/', '') : '';
  return `/${own}/personas/${other}/${renamed}`;
}
