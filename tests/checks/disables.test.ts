import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { renderBody } from '../../src/render/render-body.ts';
import { splitLead } from '../../src/render/split-lead.ts';
import { type Change, judge, judgePages, withContent } from './content-folder.ts';

const LOST = 'articles/en/lost-card.mdx';
const LEAD = 'Is your card lost? <Term id="freeze">Freeze</Term> it in the app, and report it.';
const SELLING = 'A world-class, seamless card.';
const add = (text: string): Change => ({ file: LOST, from: LEAD, to: `${LEAD}\n\n${text}` });

async function said(...changes: Change[]): Promise<string[]> {
  const { problems } = await withContent(changes, (dir) => judge(dir));
  return problems.map(({ rule, message, severity }) => `${severity} ${rule} ${message}`);
}

it('disables a rule in the next block, for a reason', async () => {
  expect(await said(add(SELLING))).toContain('error promo-terms selling');
  const comment = '{/* waypost-disable-next-line promo-terms -- the slogan of 2024, quoted */}';
  expect(await said(add(`${comment}\n${SELLING}`))).toEqual([]);
  expect(await said(add(`${comment}\n\nIts slogan:\n${SELLING}`))).toEqual([]);
  expect(await said(add(`${comment}\n\nIts slogan:\n\n${SELLING}`))).toEqual(
    expect.arrayContaining(['error promo-terms selling', 'warn disable-valid unused']),
  );
});

it('disables rules in the whole file', async () => {
  const comment = '{/* waypost-disable promo-terms, green-claim -- an archive of slogans */}';
  expect(await said(add(`${comment}\n\n${SELLING}\n\nAn eco-friendly card.`))).toEqual([]);
});

it('disables rules in the frontmatter, of a value that may go on over lines', async () => {
  const short = ' See what we do, and when the new card is with you.';
  const comment = '# waypost-disable-next-line description -- it is the law’s own wording\n';
  const text = 'description: Freeze the card in the app first, then report it.';
  expect(await said({ file: LOST, from: `${text}${short}`, to: comment + text })).toEqual([]);
  const folded = `${comment}description: >-\n  Freeze the card\n  first.`;
  expect(await said({ file: LOST, from: `${text}${short}`, to: folded })).toEqual([]);
});

it('does nothing without a reason, and never for integrity', async () => {
  expect(await said(add(`{/* waypost-disable-next-line promo-terms */}\n\n${SELLING}`))).toEqual(
    expect.arrayContaining(['error promo-terms selling', 'error disable-valid reason']),
  );
  expect(await said(add('{/* waypost-disable mdx-safe -- I need it */}\n\n<script>x</script>'))).toEqual(
    expect.arrayContaining(['error mdx-safe script', 'error disable-valid locked']),
  );
});

it('holds in snippets too, and not in code that only shows it', async () => {
  const claim = 'An eco-friendly card.';
  const snippet = (text: string): Change => ({ file: 'snippets/en/tell-us.mdx', text });
  const inFence = '```\n{/* waypost-disable titel */}\n```';
  expect(await said(add(inFence))).toEqual([]);
  expect(await said(snippet(`{/* waypost-disable titel -- why */}\n\n${claim}`))).toContain(
    'error disable-valid unknown-rule',
  );
});

describe('a rule about built pages', () => {
  const MISNAMED = { file: 'en/articles/lost-card/index.html', from: /<h1>.*<\/h1>/, to: '<h1>Fees</h1>' };
  const TITLE = 'title: Lost or stolen card';
  const WHY = 'h1-aligned -- the name of the form';
  const inFrontmatter: Change = { file: LOST, from: TITLE, to: `# waypost-disable-next-line ${WHY}\n${TITLE}` };
  const inFile = add(`{/* waypost-disable ${WHY} */}`);
  const wrong = (result: { problems: readonly { rule: string; message: string }[] }) =>
    result.problems.map(({ rule, message }) => `${rule} ${message}`);

  it.each([
    ['where its page is declared', inFrontmatter],
    ['in the whole file', inFile],
  ])('is disabled %s', async (_, comment) => {
    const pagesOf = (...changes: Change[]) => withContent(changes, (dir) => judgePages(dir, [MISNAMED]));
    expect(wrong(await pagesOf())).toContain('h1-aligned other-subject');
    const disabled = await pagesOf(comment);
    // What is wrong in a template is not for an article to disable.
    expect(wrong(disabled)).toEqual(['jsonld differs']);
    expect(disabled.coverage.states.gap).toBe(0);
  });

  it('is not said to find nothing before there are pages, and is once there are', async () => {
    expect(await said(inFile)).toEqual([]);
    const { problems } = await withContent([inFile], (dir) => judgePages(dir, []));
    expect(problems).toMatchObject([{ rule: 'disable-valid', message: 'unused', args: { rule: 'h1-aligned' } }]);
  });

  it('stays where its comment stands at another place', async () => {
    const elsewhere: Change = {
      file: LOST,
      from: 'stage: recover',
      to: `# waypost-disable-next-line ${WHY}\nstage: recover`,
    };
    const result = await withContent([elsewhere], (dir) => judgePages(dir, [MISNAMED]));
    expect(wrong(result)).toEqual(expect.arrayContaining(['h1-aligned other-subject', 'disable-valid unused']));
  });
});

it('reaches no page, and leaves the article data with its lead', async () => {
  const comment = '{/* waypost-disable promo-terms -- an archive of slogans */}';
  const first: Change = { file: LOST, from: LEAD, to: `${comment}\n\n${LEAD} {/* waypost-disable x */}` };
  await withContent([first], async (dir) => {
    const { library } = await readLibrary(dir);
    const article = library?.articles.find(({ file }) => file === LOST);
    if (!library || !article) return expect.fail();
    expect(article.hasCode).toBe(false);
    expect(article.lead).toMatch(/^Is your card lost/);
    const segments = renderBody(article, 'en', library);
    expect(JSON.stringify(segments)).not.toContain('waypost');
    expect(splitLead(segments).lead.length).toBeGreaterThan(0);
  });
});
