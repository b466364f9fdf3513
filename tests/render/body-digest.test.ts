import { describe, expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { bodyDigest } from '../../src/render/body-digest.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const reader = article({ id: 'reader', links: [{ href: '/a/target/', text: 'there', line: 1, column: 1 }] });
const target = article({ id: 'target' });
const before = bodyDigest(reader, smallLibrary([reader, target]));

/** Whatever a rendered body takes from elsewhere: a page that is not built again would show the old. */
const CHANGES: [string, Partial<Library>, typeof target?][] = [
  ['the address of an article that it links to', {}, { ...target, slug: 'renamed' }],
  [
    'a term',
    { terms: { en: { glossary: [{ id: 'pin', term: 'PIN', definition: 'A code.' }], synonyms: [], avoid: [] } } },
  ],
  ['a snippet', { snippets: [{ id: 'tell-us', locale: 'en', file: 'snippets/en/tell-us.mdx', source: 'Ring us.' }] }],
  ['the size of a picture', { media: new Map([['a.png', { name: 'a.png', path: '/a.png', width: 1, height: 2 }]]) }],
];

describe('a body is made again when there is a change of', () => {
  test.each(CHANGES)('%s', (_, fields, changed = target) => {
    expect(bodyDigest(reader, smallLibrary([reader, changed], fields))).not.toBe(before);
  });

  test('a snippet’s own link', () => {
    const snippets = [{ id: 'tell-us', locale: 'en' as const, file: '', source: 'See [this](/a/target/).' }];
    const other = { ...reader, links: [] };
    const digest = (slug: string) => bodyDigest(other, smallLibrary([other, { ...target, slug }], { snippets }));
    expect(digest('one')).not.toBe(digest('two'));
  });
});

test('a body stays when another language changes', () => {
  const snippets = [{ id: 'tell-us', locale: 'da' as const, file: '', source: 'Ring til os.' }];
  expect(bodyDigest(reader, smallLibrary([reader, target], { snippets }))).toBe(before);
});
