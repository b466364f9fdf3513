import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ArticleForm, formOf } from '../../scripts/edit/article-form.ts';
import { Backend } from '../../scripts/edit/backend.ts';
import { Refused } from '../../scripts/edit/content-files.ts';
import { withContent } from '../checks/content-folder.ts';

const PIN = 'articles/en/change-pin.mdx';

interface Desk {
  dir: string;
  backend: Backend;
  open(path: string): Promise<ArticleForm>;
  save(path: string, form: object): Promise<unknown>;
}

function atDesk(use: (desk: Desk) => Promise<void>): Promise<void> {
  return withContent([], (dir) => {
    const backend = new Backend(dir, () => new Set(['pin', 'lost']));
    return use({
      dir,
      backend,
      open: async (path) => {
        const entry = await backend.answer({ action: 'getEntry', params: { path } });
        return JSON.parse((entry as { data: string }).data) as ArticleForm;
      },
      save: (path, form) =>
        backend.answer({
          action: 'persistEntry',
          params: { dataFiles: [{ path, raw: JSON.stringify(form) }], assets: [] },
        }),
    });
  });
}

it('saves twice from the same form, and changes what was changed alone', () =>
  atDesk(async ({ dir, open, save }) => {
    const before = await readFile(join(dir, PIN), 'utf8');
    const form = await open(PIN);
    await save(PIN, { ...form, title: 'Change the PIN' });
    await save(PIN, { ...form, title: 'Change your code', questions: ['How?', 'Where: in the app?'] });
    const after = await readFile(join(dir, PIN), 'utf8');
    const changed = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(changed).toEqual(['title: Change your code', 'questions: [How?, "Where: in the app?"]']);
    expect(formOf(after)['questions']).toEqual(['How?', 'Where: in the app?']);
  }));

it('refuses a form of a text that is no longer there', () =>
  atDesk(async ({ dir, open, save }) => {
    const form = await open(PIN);
    const theirs = `${await readFile(join(dir, PIN), 'utf8')}\nMore.\n`;
    await writeFile(join(dir, PIN), theirs);
    await expect(save(PIN, { ...form, title: 'Mine' })).rejects.toThrow(/changed since you opened it/);
    expect(await readFile(join(dir, PIN), 'utf8')).toBe(theirs);
  }));

it('gives a new article an id that no other has, and never changes one', () =>
  atDesk(async ({ dir, open, save }) => {
    const { _version, id, ...form } = await open(PIN);
    expect([_version, id]).not.toContain(undefined);
    await save('articles/en/new-one.mdx', { ...form, title: 'A new one' });
    const made = formOf(await readFile(join(dir, 'articles/en/new-one.mdx'), 'utf8'));
    expect(made['id']).toMatch(/^[2-9a-z]{5}$/);
    await expect(save(PIN, { ...(await open(PIN)), id: 'other' })).rejects.toThrow(/permanent links/);
    await expect(save(PIN, form)).rejects.toThrow(Refused);
  }));

it.each([
  ['a field that the schema does not know', { colour: 'red' }, /colour/],
  ['a stage that is no text', { stage: 7 }, /stage/],
  ['a body that is no MDX', { body: [{ block: 'text', content: 'Pay <now' }] }, /MDX|tag|character|Unexpected/],
])('refuses %s, and leaves the file as it was', (_name, change, says) =>
  atDesk(async ({ dir, open, save }) => {
    const before = await readFile(join(dir, PIN), 'utf8');
    await expect(save(PIN, { ...(await open(PIN)), ...change })).rejects.toThrow(says);
    expect(await readFile(join(dir, PIN), 'utf8')).toBe(before);
  }),
);

it.each([
  '../site.yaml',
  'articles/en/../../site.mdx',
  'site.yaml',
  'articles/xx/a.mdx',
  '/etc/passwd',
  'articles/en/.a.mdx',
])('neither reads nor writes %s', (path) =>
  atDesk(async ({ open, save }) => {
    await expect(open(path).then(() => save(path, {}))).rejects.toThrow();
    await expect(save(path, { title: 'x' })).rejects.toThrow(Refused);
  }),
);

it('keeps pictures in the media folder, and nothing else there', () =>
  atDesk(async ({ dir, backend }) => {
    const asset = { path: 'media/new.png', content: Buffer.from('png').toString('base64'), encoding: 'base64' };
    await backend.answer({ action: 'persistMedia', params: { asset } });
    expect(await readFile(join(dir, 'media/new.png'), 'utf8')).toBe('png');
    const media = (await backend.answer({ action: 'getMedia', params: { mediaFolder: 'media' } })) as {
      name: string;
    }[];
    expect(media.map(({ name }) => name)).toEqual(['card.svg', 'new.png']);
    const script = { action: 'persistMedia', params: { asset: { ...asset, path: 'media/evil.html' } } };
    await expect(backend.answer(script)).rejects.toThrow(Refused);
    expect(existsSync(join(dir, 'media/evil.html'))).toBe(false);
  }));

it('takes out what stands beside a translation once it is no draft, and nowhere else', () =>
  atDesk(async ({ dir, open, save }) => {
    const file = 'articles/nb/endre-pin.mdx';
    const before = await readFile(join(dir, file), 'utf8');
    const beside = before.replace('Du endrer', '{/* en:\nYou change it.\n*/}\n\nDu endrer');
    await writeFile(join(dir, file), beside);
    await save(file, { ...(await open(file)), title: 'Endre koden' });
    expect(await readFile(join(dir, file), 'utf8')).toContain('{/* en:');

    await writeFile(join(dir, file), beside.replace('\n---\n', '\ndraft: true\n---\n'));
    await save(file, { ...(await open(file)), title: 'Endre koden' });
    expect(await readFile(join(dir, file), 'utf8')).toContain('{/* en:');
    await save(file, { ...(await open(file)), draft: false });
    expect(await readFile(join(dir, file), 'utf8')).toContain('\nDu endrer');
    expect(await readFile(join(dir, file), 'utf8')).not.toContain('{/* en:');
  }));
