import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ArticleForm, formOf, textOfForm } from '../../scripts/edit/article-form.ts';

const DEMO = 'src/content/articles';
const read = (file: string) => readFileSync(file, 'utf8');
const files = readdirSync(DEMO, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
/** As the editing page sends it back: through JSON. */
const sent = (form: ArticleForm) => JSON.parse(JSON.stringify(form)) as ArticleForm;

it('leaves every article of the demo as it was, to the letter, where nothing is changed', () => {
  expect(files.length).toBeGreaterThan(150);
  for (const name of files) {
    const text = read(join(DEMO, name));
    expect(textOfForm(sent(formOf(text)), text), name).toBe(text);
  }
});

it('leaves an article with every edge case as it was', () => {
  const text = read('tests/fixtures/edge-cases.mdx');
  expect(textOfForm(sent(formOf(text)), text)).toBe(text);
});

it('reads every component of the demo back as it wrote it anew', () => {
  for (const name of files) {
    const form = formOf(read(join(DEMO, name)));
    expect(formOf(textOfForm(sent(form))), name).toEqual(form);
  }
});

it('changes one block alone, and keeps the blank lines around it', () => {
  const text =
    '---\ntitle: A # comment\n# Another\nid: a\n---\n\n\nFirst.\n\n<Callout type="tip">Say.</Callout>\n\n\nLast.\n';
  const form = formOf(text);
  const [first, ...rest] = form.body;
  const changed = textOfForm({ ...form, body: [{ ...first, block: 'text', content: 'New.' }, ...rest] }, text);
  expect(changed).toBe(text.replace('First.', 'New.'));
  const quoted = [{ block: 'Callout', title: 'The “x” & "y" &amp;', content: 'Say.' }];
  expect(formOf(textOfForm({ ...form, body: quoted }, text)).body).toEqual(quoted);
});
