import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/model/library.ts';
import { composeReply, type ReplyChoices } from '../../src/replies/compose-reply.ts';
import { draftReply } from '../../src/replies/draft-reply.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const STEPS = '<Steps>\n\n1. Open **Cards**.\n2. Tap *Freeze*.\n\n</Steps>';
const SOURCE = `Freeze it in the app first.\n\n## How\n\n${STEPS}\n\nDone.`;

function reply(fields: Partial<Article>, choices: ReplyChoices = {}, site = smallLibrary([]).site) {
  const { source = SOURCE, lead = source.split('\n')[0] ?? '' } = fields;
  const given = article({ id: 'k7m2q', slug: 'lost-card', title: 'A lost card', ...fields, source, lead });
  return composeReply(draftReply(given, smallLibrary([given], { site })), choices);
}

describe('a reply', () => {
  test('greets, answers, says the steps, links, invites an answer back and is signed', () => {
    expect(reply({}, { agent: 'Kari' }).text).toBe(`Hello,

Freeze it in the app first.

1. Open Cards.
2. Tap Freeze.

You can read more here: https://help.small.example/a/k7m2q/?lang=en&from=reply

If this does not solve it, just reply to this message and tell us what you see.

Kind regards,
Kari
Small`);
  });

  test('is HTML and Markdown too', () => {
    const { html, markdown } = reply({});
    expect(html).toContain('<p>Freeze it in the app first.</p>\n<ol>\n<li>Open <strong>Cards</strong>.</li>');
    expect(html).toContain('<a href="https://help.small.example/a/k7m2q/?lang=en&amp;from=reply">A lost card</a>');
    expect(markdown).toContain('1. Open **Cards**.\n2. Tap *Freeze*.');
    expect(markdown).toContain('[A lost card](https://help.small.example/a/k7m2q/?lang=en&from=reply)');
  });

  test('is in the language of its article', () => {
    const { text, locale, permalink } = reply({ locale: 'da' });
    expect(text).toMatch(/^Hej!\n/);
    expect(text).toMatch(/Venlig hilsen\nSmall$/);
    expect(permalink).toContain('lang=da');
    expect(locale).toBe('da');
  });

  test('is worded as the site says, and as Waypost says where it leaves something out', () => {
    const { site } = smallLibrary([]);
    const replies = { en: { greeting: 'Hi {{ticket.requester.first_name}} & co,', invitation: '' } };
    const { text, html } = reply({}, {}, { ...site, replies });
    expect(text).toMatch(/^Hi \{\{ticket\.requester\.first_name\}\} & co,\n/);
    expect(html).toMatch(/^<p>Hi \{\{ticket\.requester\.first_name\}\} &amp; co,<\/p>/);
    expect(text).not.toContain('just reply');
    expect(text).toContain('Kind regards,\nSmall');
  });

  test('opens the article at a heading', () => {
    expect(reply({}, { anchor: 'how' }).permalink).toBe('https://help.small.example/a/k7m2q/?lang=en&from=reply#how');
  });

  test('has a name and a shortcut for a helpdesk', () => {
    expect(reply({})).toMatchObject({ name: 'A lost card', shortcut: 'en-lost-card' });
  });

  test('shows names as they are, whatever they hold', () => {
    const { html, markdown } = reply({ title: 'Fees <2 %> & [more]' }, { agent: '<img src=x onerror=alert(1)>' });
    expect(html).toContain('>Fees &lt;2 %&gt; &amp; [more]</a>');
    expect(html).not.toContain('<img');
    expect(markdown).toContain('[Fees \\<2 %\\> & \\[more\\]](');
  });
});

describe('the answer in a reply', () => {
  test('is three sentences at most, marks and all', () => {
    const { text, html } = reply({ source: 'One **is** so.\nTwo, kl. 8, too. *Three also.* Four is too much.' });
    expect(text).toContain('One is so. Two, kl. 8, too. Three also.\n');
    expect(html).toContain('<em>Three also.</em></p>');
    expect(html).not.toContain('Four');
  });

  test('is the description where the article begins with something else', () => {
    expect(reply({ source: '## How\n\nSo.', lead: '', description: 'How it is done.' }).text).toContain(
      'How it is done.',
    );
  });
});

describe('the steps in a reply', () => {
  const steps = (count: number) =>
    `<Steps>\n\n${Array.from({ length: count }, (_, at) => `${at + 1}. Do it.`).join('\n')}\n\n</Steps>`;

  test('are left to the article where they are many', () => {
    expect(reply({ source: `Yes.\n\n${steps(6)}` }).text).toContain('6. Do it.');
    expect(reply({ source: `Yes.\n\n${steps(7)}` }).text).not.toContain('Do it.');
  });

  test('are left to the article where there are two ways to go about it', () => {
    expect(reply({ source: `Yes.\n\n${steps(2)}\n\nOr:\n\n${steps(2)}` }).text).not.toContain('Do it.');
    const tabs = `<Tabs>\n<Tab label="Phone">\n\n${steps(2)}\n\n</Tab>\n</Tabs>`;
    expect(reply({ source: `Yes.\n\n${tabs}` }).text).not.toContain('Do it.');
  });
});
