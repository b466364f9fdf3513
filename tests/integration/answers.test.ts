import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openAnswers } from '../../src/answers/open-answers.ts';
import { publishAnswers } from '../../src/integration/answers.ts';
import { hrefs } from '../../src/model/hrefs.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

test('the index of each language is written where its pages ask for it', async () => {
  const library = smallLibrary([
    article({ id: 'lost', title: 'Lost card', source: 'Freeze it at once.' }),
    article({ id: 'lost', locale: 'da', slug: 'tabt', title: 'Mistet kort', source: 'Spær det straks.' }),
  ]);
  const dir = await mkdtemp(join(tmpdir(), 'waypost-answers-'));
  await publishAnswers(library, SiteFolder.open(dir, join(dir, 'site.json'), ''));
  const read = (href: string) => readFile(join(dir, href), 'utf8');
  const hrefsOf = [hrefs.answers('da'), hrefs.answersText('da')];
  const files = new Map(await Promise.all(hrefsOf.map(async (href) => [href, await read(href)] as const)));
  const answers = await openAnswers(files, 'da');
  expect(answers.ask('mistet kort').answers[0]).toMatchObject({
    article: { slug: 'tabt' },
    place: { sentence: 'Spær det straks.' },
  });
  await rm(dir, { recursive: true });
});
