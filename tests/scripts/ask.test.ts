import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Asks the demo, as one does in a terminal. */
function ask(...argv: string[]): Outcome {
  return spawnSync(process.execPath, ['scripts/waypost.ts', 'ask', ...argv], { encoding: 'utf8' });
}

describe('npm run ask', () => {
  it('answers with title, address and the sentence that answers', () => {
    const { status, stdout } = ask('where is my card');
    expect(status).toBe(0);
    const [title, address, sentence] = stdout.split('\n');
    expect(title).toBe('1. When your new card arrives');
    expect(address).toMatch(/^ {3}\/en\/articles\/when-your-new-card-arrives\//);
    expect(sentence).toMatch(/\.$/);
  });

  it('says which words count, and how much', () => {
    const { stdout } = ask('chagne my PIN', '--explain', '--limit', '1');
    expect(stdout).toMatch(/score \d\.\d{3}/);
    expect(stdout).toMatch(/\d\.\d\d {2}pin +pin \(typed\)/);
    expect(stdout).toMatch(/chang +chagne \(typo\)/);
    expect(stdout).not.toContain('2. ');
  });

  it('answers in the language of the question, and says so', () => {
    const { stdout } = ask('vekslingsgebyr');
    expect(stdout).toMatch(/^In Norwegian Bokmål, the language of the question\./);
    expect(stdout).toContain('/nb/articles/');
  });

  it('stays in the language that was named', () => {
    const { stdout } = ask('hvornår kommer mit kort', '--locale', 'en');
    expect(stdout).toContain('/en/articles/');
    expect(stdout).not.toContain('the language of the question');
  });

  it('says that it has no good answer, shows the closest, and is 1', () => {
    const { status, stdout } = ask('a good lasagne recipe with tomatoes');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^No good answer\. The closest:\n\n1\. /);
  });

  describe('as JSON', () => {
    let report: { locale: string; state: string; confidence: number; answers: Record<string, unknown>[] };
    beforeAll(() => {
      report = JSON.parse(ask('where is my card', '--format', 'json', '--limit', '2').stdout);
    });

    it('says how sure it is, in which language', () => {
      expect(report).toMatchObject({ locale: 'en', state: 'good' });
      expect(report.confidence).toBeGreaterThan(0.5);
    });

    it('holds as many answers as were asked for, each with its address and why', () => {
      expect(report.answers).toHaveLength(2);
      expect(report.answers[0]).toMatchObject({
        title: 'When your new card arrives',
        href: expect.stringMatching(/^\/en\/articles\//),
        matches: expect.arrayContaining([expect.objectContaining({ word: 'card', reason: 'typed' })]),
      });
    });
  });

  it.each([
    [['card', '--locale', 'fr'], 'expected one of en, nb, sv, da'],
    [['card', '--limit', 'many'], 'expected a whole number'],
    [['card', '--format', 'xml'], 'expected one of text, html, md, json'],
    [['card', '--stage', 'never'], 'expected one of'],
    [['card', '--no-such'], 'Unknown option'],
    [['card', '--content', '/no/such/folder'], '/no/such/folder'],
    [['   '], 'Expected a question'],
  ])('refuses %j with what was expected, and is 2', (argv, says) => {
    const { status, stdout, stderr } = ask(...argv);
    expect(status).toBe(2);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
  });

  it('tells how it is used', () => {
    expect(ask('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('npm run ask') });
  });
});
