import { expect, it } from 'vitest';
import { partsOf } from '../../src/checks/language/parts.ts';
import { proseOf } from '../../src/checks/language/prose.ts';
import { sentencesOf } from '../../src/checks/language/sentences.ts';
import { parseMdx } from '../../src/library/mdx.ts';
import type { Locale } from '../../src/model/locale.ts';

const split = (text: string, locale: Locale) => sentencesOf(proseOf(partsOf(parseMdx(text))), locale);

it.each([
  [
    'en',
    'It opens at 8 a.m. every day. Ring us, e.g. at noon!',
    ['It opens at 8 a.m. every day.', 'Ring us, e.g. at noon!'],
  ],
  ['nb', 'Ring kl. 08 den 3. mai. Det koster 5 kr. Takk.', ['Ring kl. 08 den 3. mai.', 'Det koster 5 kr.', 'Takk.']],
  ['sv', 'Går det? ”Ja.” Skriv t.ex. till oss.', ['Går det?', '”Ja.”', 'Skriv t.ex. till oss.']],
  ['sv', 'Mer finns i:\nAppen och breven.', ['Mer finns i:', 'Appen och breven.']],
  ['da', 'Vent ca. 3 dage …\nSå kommer\ndet.', ['Vent ca. 3 dage …', 'Så kommer\ndet.']],
] as const)('finds the sentences of %s', (locale, text, expected) => {
  expect(split(text, locale).map((sentence) => sentence.text.trim())).toEqual(expected);
});

it('knows the words of a sentence, and where it stands in the file', () => {
  const sentences = split('# A title\n\nOne (**two**).  Three-four, 10,000 Ωμέγα\nx.', 'en');
  expect(sentences.map(({ words }) => words)).toEqual([
    ['One', 'two'],
    ['Three-four', '10,000', 'Ωμέγα', 'x'],
  ]);
  expect(sentences.map(({ block, offset }) => block.at(offset))).toEqual([
    { line: 3, column: 1 },
    { line: 3, column: 17 },
  ]);
});
