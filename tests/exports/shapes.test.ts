import { describe, expect, test } from 'vitest';
import { exportSource } from '../../src/exports/export-sources.ts';
import { itemOf, kindNamed, smallSite } from './small-exports.ts';

/**
 * What each receiver expects, written down from its own reference and not from our schemas. The references
 * are named in src/exports/kinds/.
 */
const REPLY_HTML = [
  '<p>Hello,</p>',
  '<p>Freeze the card in the app. That stops all payments.</p>',
  '<ol>\n<li>Open the app.</li>\n<li>Choose <strong>Freeze</strong>, as <a href="https://help.small.example/a/prices/?lang=en#cards">the price list</a> says.</li>\n</ol>',
  '<p>You can read more here: <a href="https://help.small.example/a/k7m2q/?lang=en&amp;from=reply">Lost card</a></p>',
  '<p>If this does not solve it, just reply to this message and tell us what you see.</p>',
  '<p>Kind regards,<br>Small</p>',
].join('\n');

describe('what is given to', () => {
  test('any program: an article with all that is known of it', () => {
    expect(itemOf('articles')).toEqual({
      version: 1,
      id: 'k7m2q',
      locale: 'en',
      permalink: 'https://help.small.example/a/k7m2q/',
      url: 'https://help.small.example/en/articles/lost-card/',
      title: 'Lost card',
      summary: 'What to do when the card is gone.',
      html: '<p>Freeze the card in the app. That stops all payments.</p>\n<ol>\n<li>Open the app.</li>\n<li>Choose <strong>Freeze</strong>, as <a href="https://help.small.example/a/prices/?lang=en#cards">the price list</a> says.</li>\n</ol>',
      markdown:
        'Freeze the card in the app. That stops all payments.\n\n1. Open the app.\n2. Choose **Freeze**, as [the price list](https://help.small.example/a/prices/?lang=en#cards) says.',
      text: 'Freeze the card in the app. That stops all payments.\n\n1. Open the app.\n2. Choose Freeze, as the price list says.',
      alternates: [{ locale: 'da', url: 'https://help.small.example/da/articles/mistet-kort/' }],
      personas: ['everyday'],
      stage: 'recover',
      kind: 'troubleshooting',
      tags: ['lost-card', 'lost_or_stolen_card'],
      questions: ['Where is my card?'],
      owner: 'ada',
      reviewed: '2026-10-01',
      updated: '2026-10-01',
    });
  });

  test('any helpdesk: a reply', () => {
    expect(itemOf('replies')).toMatchObject({
      id: 'k7m2q',
      shortcut: 'en-lost-card',
      name: 'Lost card',
      locale: 'en',
      html: REPLY_HTML,
      permalink: 'https://help.small.example/a/k7m2q/?lang=en&from=reply',
    });
    expect(itemOf('replies')['text']).toMatch(/^Hello,\n\nFreeze the card.*\n\n1\. Open the app\.\n2\. Choose Freeze/);
  });

  test('Zendesk: a macro that writes a comment', () => {
    expect(itemOf('zendesk-macros')).toEqual({
      title: 'Lost card (en)',
      description: 'What to do when the card is gone.',
      active: true,
      actions: [{ field: 'comment_value_html', value: REPLY_HTML }],
    });
  });

  test('Zendesk: a record of external content', () => {
    expect(itemOf('zendesk-records')).toEqual({
      title: 'Lost card',
      body: itemOf('articles')['text'],
      url: 'https://help.small.example/en/articles/lost-card/',
      external_id: 'k7m2q-en',
      locale: 'en',
      created_at: '2026-10-01T00:00:00Z',
      updated_at: '2026-10-01T00:00:00Z',
    });
  });

  test('Intercom: an external page, always “en”', () => {
    expect(itemOf('intercom')).toEqual({
      title: 'Lost card',
      html: itemOf('articles')['html'],
      url: 'https://help.small.example/en/articles/lost-card/',
      external_id: 'k7m2q-en',
      locale: 'en',
    });
  });

  test('Help Scout: a saved reply', () => {
    expect(itemOf('help-scout')).toEqual({ name: 'Lost card (en)', text: REPLY_HTML });
  });

  test('Front: a message template', () => {
    expect(itemOf('front')).toEqual({ name: 'Lost card (en)', subject: 'Lost card', body: REPLY_HTML });
  });

  test('Freshdesk: a canned response', () => {
    expect(itemOf('freshdesk')).toEqual({ title: 'Lost card (en)', content_html: REPLY_HTML });
  });

  test('Zammad: a text module, in columns that its import knows', () => {
    expect(itemOf('zammad')).toEqual({
      name: 'Lost card (en)',
      content: REPLY_HTML,
      keywords: 'en-lost-card lost-card lost_or_stolen_card',
    });
  });

  test('Chatwoot: a canned response under a short code of its own', () => {
    expect(itemOf('chatwoot')).toEqual({
      short_code: 'en-lost-card',
      content: itemOf('replies')['markdown'],
    });
  });
});

describe('the limits of the receivers are kept', () => {
  const sentence = 'The card is closed at once, and nobody can use it any more. ';

  test('Zendesk: 10,000 characters, cut at a sentence, with the link', () => {
    const body = String(itemOf('zendesk-records', { source: sentence.repeat(300) })['body']);
    expect(body.length).toBeLessThanOrEqual(10_000);
    expect(body.length).toBeGreaterThan(9_800);
    expect(body).toMatch(/any more\.\n\nhttps:\/\/help\.small\.example\/en\/articles\/lost-card\/$/);
  });

  test('Zendesk: what is short enough is whole, without the link', () => {
    expect(itemOf('zendesk-records', { source: 'Short.' })['body']).toBe('Short.');
  });

  test('Zammad: 250 characters of a name, 500 of keywords, and no border between values', () => {
    const item = itemOf('zammad', {
      title: 'A'.repeat(400),
      touchpoints: Array.from({ length: 90 }, (_, n) => `touchpoint-${n}`),
      lead: 'Waves ~~~ here.',
      source: 'Waves `~~~` here.',
    });
    expect(String(item['name'])).toHaveLength(250);
    expect(String(item['keywords']).length).toBeLessThanOrEqual(500);
    expect(item['keywords']).toMatch(/^en-lost-card touchpoint-0 .*touchpoint-\d+$/);
    expect(item['content']).not.toContain('~~~');
  });
});

describe('what an article says is never taken for something else', () => {
  const HOSTILE = {
    title: '=cmd("</script>"), {{ticket.id}}',
    source: 'Write \\{\\{ticket.requester\\}\\} and `{% if %}` and `#{user.login}`, "quoted".',
    lead: 'Write {{ticket.requester}} and {% if %} and #{user.login}, "quoted".',
  };

  test.each(['zendesk-macros', 'help-scout', 'front', 'freshdesk', 'zammad', 'chatwoot', 'replies'])(
    'for a placeholder: %s',
    (name) => {
      const { title: _title, subject: _subject, ...texts } = itemOf(name, HOSTILE);
      const said = JSON.stringify({ ...texts, name: undefined });
      expect(said).toMatch(/ticket\.requester/);
      expect(said).not.toMatch(/\{\{|\{%|#\{/);
    },
  );

  test('but a greeting keeps the placeholder that the company wrote into it', () => {
    const [article] = smallSite.articles;
    if (!article) throw new Error('no article');
    const replies = { en: { greeting: 'Hi {{ticket.requester.first_name}},' } };
    const library = { ...smallSite, site: { ...smallSite.site, replies } };
    expect(kindNamed('help-scout').itemOf(exportSource(article, library))).toMatchObject({
      text: expect.stringMatching(/^<p>Hi \{\{ticket\.requester\.first_name\}\},<\/p>/),
    });
  });

  test('for markup', () => {
    const { html, text } = itemOf('replies', HOSTILE);
    expect(html).not.toContain('</script>');
    expect(html).toContain('&lt;/script&gt;');
    expect(text).toContain('"quoted"');
  });
});
