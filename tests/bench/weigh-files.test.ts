import { expect, it } from 'vitest';
import { corpusCase } from '../../scripts/bench/search/corpus-case.ts';
import { weighFiles } from '../../scripts/bench/search/weigh-files.ts';
import { loadLanguage } from '../../src/answers/languages/load-language.ts';
import { movedBytes } from '../../src/answers/large/moved-bytes.ts';
import { writeFiles } from '../../src/answers/write-files.ts';
import { answerHrefs } from '../../src/model/hrefs.ts';

const INDEX = answerHrefs.answers('en');

it('a small site moves its index before the first answer, and its text after it', async () => {
  const files = writeFiles(corpusCase(100).corpus, await loadLanguage('en'));
  const index = movedBytes(files.get(INDEX) ?? '');
  const text = movedBytes(files.get(answerHrefs.answersText('en')) ?? '');
  expect(weighFiles(files, 'en')).toEqual({ firstAnswer: index, searched: index + text, quoted: 0 });
});

it('a large site moves names with the index, and quotes a part of its texts', async () => {
  const files = writeFiles(corpusCase(1100).corpus, await loadLanguage('en'));
  const { firstAnswer, searched, quoted } = weighFiles(files, 'en');
  const all = [...files.values()].reduce((sum, file) => sum + movedBytes(file), 0);
  expect(firstAnswer).toBeGreaterThan(movedBytes(files.get(INDEX) ?? ''));
  expect(searched).toBeGreaterThan(firstAnswer);
  expect(quoted).toBeGreaterThan(0);
  expect(searched + quoted).toBeLessThan(all);
});
