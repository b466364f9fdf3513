import type { Sentence } from '../language/sentences.ts';
import { MAY_REPEAT } from '../phrases/repeated.ts';
import { articleRule, type Finding } from '../rule.ts';

/** Letters, and a vowel among them: “ddd ddd” is a pattern to fill in. */
const WORD = /^(?=\p{L}*[aeiouyæøåäöéü])\p{L}+$/iu;
/** A name, or the label of a button: Bora Bora; «for å slette Slette-loggen». */
const NAME = /^\p{Lu}/u;
/** Swedish sets no comma between clauses: ”när kortet fungerar fungerar appen”. */
const SUBORDINATE = /^(?:om|när|innan|då|medan|eftersom|sedan|så|vad|vem|var|hur)$/i;
const SWEDISH_VERB = /(?:r|s|de|te|t)$/;

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const TWICE = {
  en: 'The card is is in the post.',
  nb: 'Kortet er er i posten.',
  sv: 'Kortet är är på väg.',
  da: 'Kortet er er på vej.',
};
const ONCE = {
  en: 'The money that that bank had had came in. Yes, yes, it is 10 10 10. Ella Ella is a name.',
  nb: 'Er det det du mener, ser du om om en time. Slå på på telefonen. Ring 10 10 10.',
  sv: 'Är det det du menar ser du om om en timme. Slå på på telefonen. När appen fungerar fungerar kortet.',
  da: 'Er det det, du mener, ser du om om en time. Slå til til telefonen. Ring 10 10 10.',
};

export const repeatedWord = articleRule({
  id: 'repeated-word',
  group: 'editorial',
  contract: 'No word stands twice in a row.',
  why: 'The eye skips it when one writes, and trips over it when one reads.',
  sources: ['our own judgement'],
  messages: {
    twice: {
      severity: 'warn',
      sentence: 'Unexpected “{word}” twice in a row, expected it once',
      fix: 'Leave out one of them.',
    },
  },
  good: LOCALES.map((locale) => ({ locale, body: ONCE[locale] })),
  bad: LOCALES.map((locale) => ({ locale, body: TWICE[locale], gives: 'twice' as const })),
  check({ locale, sentences }) {
    const findings: Finding<'twice'>[] = [];
    const mayRepeat = MAY_REPEAT[locale];
    for (const sentence of sentences) {
      const { words } = sentence;
      for (let index = 1; index < words.length; index++) {
        const word = words[index] ?? '';
        const before = words[index - 1] ?? '';
        if (word.length !== before.length || (word !== before && word.toLowerCase() !== before.toLowerCase())) continue;
        if (mayRepeat.has(word.toLowerCase()) || !WORD.test(word) || NAME.test(word)) continue;
        if (locale === 'sv' && SUBORDINATE.test(words[0] ?? '') && SWEDISH_VERB.test(word)) continue;
        const gap = gapBetween(sentence, before, word);
        if (!gap) continue;
        const { block } = sentence;
        const { line, column } = block.at(gap.offset + gap.text.length);
        const edits = gap.text.includes('\n') ? [] : [{ ...block.at(gap.offset), was: gap.text + word, text: '' }];
        findings.push({ message: 'twice', args: { word }, line, column, edits });
      }
    }
    return findings;
  },
});

/** The white space between two words in their block, where there is nothing else and both are the author’s own. */
function gapBetween({ block, text, offset }: Sentence, before: string, word: string) {
  const match = new RegExp(`(?<![\\p{L}\\p{N}-])${before}(\\s+)${word}(?![\\p{L}\\p{N}-])`, 'u').exec(text);
  if (!match?.[1]) return undefined;
  const start = offset + match.index;
  const own = block.claims.slice(start, start + match[0].length);
  return /\S\s+\S/.test(own) ? { text: match[1], offset: start + before.length } : undefined;
}
