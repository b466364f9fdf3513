import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';
import { articleText, contentFolder } from '../fixtures/content-folder.ts';

const ARTICLE = articleText(
  { questions: '[How do I get a card]' },
  'Order **it** in the app.\n\n<Steps>\n\n1. Tap *Order*.\n\n</Steps>\n',
);

interface Run {
  code: number;
  output: string;
  errors: string;
}

/** Runs `ask` as a command, on the smallest help centre. */
async function ask(...args: string[]): Promise<Run> {
  const dir = await contentFolder({ 'articles/en/order-card.mdx': ARTICLE });
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/waypost.ts', 'ask', ...args, '--content', dir], (error, output, errors) =>
      done({ code: Number(error?.code ?? 0), output, errors }),
    );
  });
}

test.each([
  [['--reply', '--name', 'Kari'], 'Order it in the app.\n\n1. Tap Order.', 'Kind regards,\nKari\nSmall\n'],
  [['--format', 'html'], '<p>Order <strong>it</strong> in the app.</p>', '<p>Kind regards,<br>Small</p>\n'],
  [['--format', 'md'], 'Order **it** in the app.\n\n1. Tap *Order*.', 'Kind regards,\\\nSmall\n'],
])('ask %j gives the reply and nothing else', async (args, answer, end) => {
  const { code, output } = await ask('how do I order a card', ...args);
  expect(code).toBe(0);
  expect(output).toContain(answer);
  expect(output).toMatch(/https:\/\/help\.small\.example\/a\/order-card\/\?lang=en&(amp;)?from=reply/);
  expect(output.endsWith(end)).toBe(true);
});

test('ask gives the answers, as before, where no reply is asked for', async () => {
  const { output } = await ask('how do I order a card');
  expect(output).toContain('1. Order a card\n   /en/articles/order-card/');
  expect(output).not.toContain('Kind regards');
});

test('ask as JSON holds the reply in all formats', async () => {
  const { reply } = JSON.parse((await ask('how do I order a card', '--format', 'json')).output);
  expect(reply).toMatchObject({ locale: 'en', shortcut: 'en-order-card', name: 'Order a card' });
  expect(Object.keys(reply)).toEqual(expect.arrayContaining(['text', 'html', 'markdown', 'permalink']));
});

test('ask has no reply where nothing answers, and says so beside the output', async () => {
  const { code, output, errors } = await ask('lasagne', '--format', 'md');
  expect(code).toBe(1);
  expect(output).toBe('');
  expect(errors).toContain('No good answer, so no reply.');
});

test('ask says which formats there are', async () => {
  const { code, errors } = await ask('card', '--format', 'xml');
  expect(code).toBe(2);
  expect(errors).toBe('Unexpected --format “xml”, expected one of text, html, md, json.\n');
});
