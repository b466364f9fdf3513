import type { Locale } from '../../model/locale.ts';
import type { SourceArticle } from '../source-article.ts';
import type { When, Words } from './rules.ts';

/** Says why a condition fits an article, in words; nothing where it does not. */
export type Matcher = (article: SourceArticle) => string | undefined;

/** A condition as a function that is cheap to ask of ten thousand articles. */
export function matcherOf({ title, section, label, field }: When): Matcher {
  const titles = finderOf(title);
  const sections = finderOf(section);
  const labels = finderOf(label);
  return (article) => {
    const { locale } = article;
    const inTitle = titles(article.title, locale);
    if (inTitle) return `“${inTitle}” in the title`;
    for (const name of article.sections) {
      if (sections(name, locale)) return `filed under “${name}”`;
    }
    for (const name of article.labels) {
      if (labels(name, locale)) return `labelled “${name}”`;
    }
    const named = Object.entries(field ?? {}).find(([key, value]) => article.fields[key] === value);
    return named && `${named[0]} is “${named[1]}”`;
  };
}

type Finder = (text: string, locale: Locale) => string | undefined;

function finderOf(words: Words | undefined): Finder {
  if (!words) return () => undefined;
  const patterns = new Map<Locale, RegExp | undefined>();
  return (text, locale) => {
    if (!patterns.has(locale)) patterns.set(locale, patternOf(Array.isArray(words) ? words : words[locale]));
    return patterns.get(locale)?.exec(text)?.[0];
  };
}

/** Any of the words as a whole word; one with `*` at its end, as the beginning of one. */
function patternOf(words: readonly string[] | undefined): RegExp | undefined {
  if (!words || words.length === 0) return undefined;
  const alternatives = words.map((word) => {
    const escaped = word
      .replace(/\*$/, '')
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+');
    return word.endsWith('*') ? `${escaped}[\\p{L}\\p{N}]*` : escaped;
  });
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
