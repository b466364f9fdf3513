import { rm } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../src/links/place.ts';
import { movedPartsOf } from '../../src/links/signposts.ts';
import { findNginx } from '../hosting/find-nginx.ts';
import { ask, withServers } from './ask.ts';
import { History, text } from './history.ts';
import { writeSkeleton } from './skeleton.ts';

const ORDER = 'articles/en/order-card.mdx';
const ORDER_DA = 'articles/da/bestil-kort.mdx';
const LOST = 'articles/en/lost-card.mdx';

/** What happened to a help centre, and where some of its addresses must lead after it. */
const HISTORIES: Record<string, (history: History) => Promise<Record<string, string>>> = {
  'an article is renamed': async (history) => {
    await history.move(LOST, 'articles/en/card-lost.mdx');
    await history.breaks();
    await history.fix();
    await history.record();
    return { '/en/articles/lost-card/': '/en/articles/card-lost/', '/a/lost/': '/a/lost/' };
  },

  'renamed, and renamed back': async (history) => {
    await history.move(LOST, 'articles/en/card-lost.mdx');
    await history.fix();
    await history.record();
    await history.move('articles/en/card-lost.mdx', LOST);
    await history.breaks();
    await history.fix();
    await history.record();
    return {
      '/en/articles/lost-card/': '/en/articles/lost-card/',
      '/en/articles/card-lost/': '/en/articles/lost-card/',
    };
  },

  'renamed twice: the first address is one step away': async (history) => {
    await history.move(LOST, 'articles/en/card-lost.mdx');
    await history.fix();
    await history.record();
    await history.move('articles/en/card-lost.mdx', 'articles/en/stolen-card.mdx');
    await history.fix();
    await history.record();
    return {
      '/en/articles/lost-card/': '/en/articles/stolen-card/',
      '/en/articles/card-lost/': '/en/articles/stolen-card/',
    };
  },

  'moved to another folder: its address stays': async (history) => {
    await history.move(LOST, 'articles/en/cards/trouble/lost-card.mdx');
    await history.record();
    return { '/en/articles/lost-card/': '/en/articles/lost-card/' };
  },

  'renamed in nothing but case, and more than once': async (history) => {
    await history.move(LOST, 'articles/en/Lost-Card.mdx');
    await history.breaks();
    await history.fix();
    await history.record();
    await history.move('articles/en/Lost-Card.mdx', 'articles/en/lost-Card.mdx');
    await history.fix();
    await history.record();
    return {
      '/en/articles/lost-card/': '/en/articles/lost-Card/',
      '/en/articles/Lost-Card/': '/en/articles/lost-Card/',
      '/en/articles/lost-Card/': '/en/articles/lost-Card/',
    };
  },

  'two articles swap their names': async (history) => {
    await history.move(LOST, 'articles/en/between.mdx');
    await history.move(ORDER, LOST);
    await history.move('articles/en/between.mdx', ORDER);
    expect((await history.link()).output).toContain('Taken over: /en/articles/lost-card/');
    await history.record();
    return { '/en/articles/lost-card/': '/en/articles/lost-card/', '/a/lost/': '/a/lost/' };
  },

  'two branches that each add an article': async (history) => {
    await history.write('.gitattributes', 'links.yaml merge=union\n');
    history.git('init', '-q', '-b', 'main');
    history.git('add', '.');
    history.git('commit', '-qm', 'Begin');
    for (const name of ['one', 'two']) {
      history.git('checkout', '-q', '-b', name, 'main');
      await history.write(`articles/en/${name}.mdx`, text(name, `About ${name}`, ['First', 'Second']));
      await history.record();
      history.git('add', '.');
      history.git('commit', '-qm', name);
    }
    history.git('merge', '-q', '-m', 'Both', 'one');
    expect((await history.link()).output).toContain('Nothing is lost.');
    await history.record();
    return { '/en/articles/one/': '/en/articles/one/', '/en/articles/two/': '/en/articles/two/' };
  },

  'two branches that each rename an article': async (history) => {
    await history.write('.gitattributes', 'links.yaml merge=union\n');
    history.git('init', '-q', '-b', 'main');
    history.git('add', '.');
    history.git('commit', '-qm', 'Begin');
    for (const [name, from] of [
      ['one', ORDER],
      ['two', LOST],
    ] as const) {
      history.git('checkout', '-q', '-b', name, 'main');
      await history.move(from, `articles/en/${name}.mdx`);
      await history.fix();
      await history.record();
      history.git('add', '.');
      history.git('commit', '-qm', name);
    }
    history.git('merge', '-q', '-m', 'Both', 'one');
    await history.record();
    return { '/en/articles/order-card/': '/en/articles/one/', '/en/articles/lost-card/': '/en/articles/two/' };
  },

  'deleted, with another article for its readers': async (history) => {
    await history.remove(LOST);
    await history.breaks();
    await history.fix('lost', '--to', 'order#how-to-order');
    await history.record();
    return { '/a/lost/': '/a/lost/', '/en/articles/lost-card/': '/en/articles/order-card/#how-to-order' };
  },

  'deleted, and said why in two languages': async (history) => {
    await history.remove(ORDER);
    await history.remove(ORDER_DA);
    await history.breaks();
    await history.fix('order', '--gone', 'Cards come by themselves now.', '--gone', 'da=Kort kommer af sig selv nu.');
    await history.record();
    return {
      '/a/order/': 'gone: Cards come by themselves now.',
      '/en/articles/order-card/': 'gone: Cards come by themselves now.',
      '/da/articles/bestil-kort/': 'gone: Kort kommer af sig selv nu.',
    };
  },

  'deleted, and its name used by another article': async (history) => {
    await history.remove(LOST);
    await history.fix('lost', '--to', 'order');
    await history.record();
    await history.write(LOST, text('fresh', 'Lost card again', ['Anew']));
    await history.record();
    return { '/en/articles/lost-card/': '/en/articles/lost-card/', '/a/lost/': '/a/lost/' };
  },

  'a chain of deleted articles, and the last of them gone': async (history) => {
    await history.write('articles/en/third.mdx', text('third', 'Third', ['Here']));
    await history.record();
    await history.remove('articles/en/third.mdx');
    await history.fix('third', '--to', 'lost');
    await history.record();
    await history.remove(LOST);
    await history.fix('lost', '--to', 'order');
    await history.record();
    await history.remove(ORDER);
    await history.remove(ORDER_DA);
    await history.fix('order', '--gone', 'We make no cards.');
    await history.record();
    return { '/a/third/': 'gone: We make no cards.', '/en/articles/third/': 'gone: We make no cards.' };
  },

  'a draft again, published again under another name': async (history) => {
    await history.replace(LOST, 'reviewer: bo', 'reviewer: bo\ndraft: true');
    await history.breaks();
    await history.fix('lost', '--gone', 'It is being written anew.');
    await history.record();
    await history.replace(LOST, '\ndraft: true', '');
    await history.move(LOST, 'articles/en/card-is-lost.mdx');
    await history.fix();
    await history.record();
    return { '/a/lost/': '/a/lost/', '/en/articles/lost-card/': '/en/articles/card-is-lost/' };
  },

  'a matter that has expired': async (history) => {
    await history.write('articles/en/summer.mdx', text('summer', 'Summer offer', ['Until August']));
    await history.record();
    await history.remove('articles/en/summer.mdx');
    await history.fix('--gone', 'The offer ended on 31 August.');
    await history.record();
    return { '/en/articles/summer/': 'gone: The offer ended on 31 August.' };
  },

  'a language is dropped, and brought back': async (history) => {
    await history.replace('site.yaml', '[en, da]', '[en]');
    await history.move('articles/da', 'da-articles');
    await history.breaks();
    await history.fix();
    await history.record();
    await expectKept(history, {
      '/da/articles/bestil-kort/': '/en/articles/order-card/',
      '/da/': '/en/',
      '/da/stages/use/': '/en/stages/use/',
    });
    await history.move('da-articles', 'articles/da');
    await history.replace('site.yaml', '[en]', '[en, da]');
    await history.record();
    return { '/da/articles/bestil-kort/': '/da/articles/bestil-kort/', '/da/stages/use/': '/da/stages/use/' };
  },

  'a translation is added, renamed and taken out': async (history) => {
    await history.write('articles/da/mistet-kort.mdx', text('lost', 'Mistet kort', ['Spær det']));
    await history.record();
    await history.move('articles/da/mistet-kort.mdx', 'articles/da/tabt-kort.mdx');
    await history.fix();
    await history.record();
    await history.remove('articles/da/tabt-kort.mdx');
    await history.breaks();
    await history.fix();
    await history.record();
    return {
      '/da/articles/mistet-kort/': '/en/articles/lost-card/',
      '/da/articles/tabt-kort/': '/en/articles/lost-card/',
    };
  },

  'the article is left in another language than the site’s': async (history) => {
    await history.remove(ORDER);
    await history.breaks();
    await history.fix('/en/articles/order-card/', '--to', 'order');
    await history.record();
    return { '/en/articles/order-card/': '/da/articles/bestil-kort/', '/a/order/': '/a/order/' };
  },

  'a stage is renamed, and a persona': async (history) => {
    await history.replace('journey.yaml', 'id: use,', 'id: daily,');
    await history.replace('journey.yaml', 'id: traveller,', 'id: abroad,');
    for (const file of [ORDER, ORDER_DA, LOST]) await history.replace(file, 'stage: use', 'stage: daily');
    await history.breaks();
    expect((await history.link()).output).toContain('perhaps: npm run link -- --fix /stages/use/ --to /stages/daily/');
    expect((await history.link('--fix', '/stages/use/', '--to', '/stages/daily/')).code).toBe(1);
    await history.fix('/personas/traveller/', '--to', '/personas/abroad/');
    await history.record();
    return {
      '/en/stages/use/': '/en/stages/daily/',
      '/da/personas/everyday/use/': '/da/personas/everyday/daily/',
      '/en/personas/traveller/': '/en/personas/abroad/',
      '/en/personas/traveller/use/': '/en/personas/abroad/daily/',
    };
  },

  'a stage is taken out': async (history) => {
    await history.replace(
      'journey.yaml',
      '  - { id: recover, name: Trouble, description: When it fails., kinds: [how-to] }\n',
      '',
    );
    await history.breaks();
    await history.fix('--to', '/stages/use/');
    await history.record();
    return { '/da/stages/recover/': '/da/stages/use/', '/en/personas/everyday/recover/': '/en/personas/everyday/use/' };
  },

  'a heading is reworded twice': async (history) => {
    await history.replace(ORDER, '## What it costs', '## What a card costs you');
    await history.breaks();
    await history.fix();
    await history.record();
    await history.replace(ORDER, '## What a card costs you', '## Prices');
    await history.record();
    return {};
  },

  'all headings of an article are reworded at once': async (history) => {
    await history.replace(ORDER, '## What it costs', '## What the card costs');
    await history.replace(ORDER, '## How to order', '## How you order one');
    await history.fix();
    const { articles } = await history.library();
    const headings = articles.find(({ file }) => file === ORDER)?.headings;
    expect(headings?.map(({ anchor, text }) => [anchor, text])).toEqual([
      ['how-to-order', 'How you order one'],
      ['what-it-costs', 'What the card costs'],
    ]);
    await history.record();
    return {};
  },

  'a heading is taken out, and one led to another': async (history) => {
    await history.replace(ORDER, '## What it costs\n\nText.\n', '');
    await history.breaks();
    await history.fix('/a/order/#what-it-costs', '--to', '#how-to-order');
    await history.replace(LOST, '## Report it\n\nText.\n', '');
    await history.fix('--gone', 'You need not report it.');
    await history.record();
    const { articles } = await history.library();
    expect(articles.find(({ file }) => file === ORDER)?.headings[0]?.otherAnchors).toEqual(['what-it-costs']);
    return {};
  },

  'an article is split in two': async (history) => {
    await history.replace(ORDER, '## What it costs\n\nText.\n', '');
    await history.write('articles/en/card-prices.mdx', text('prices', 'Card prices', ['A new card']));
    await history.breaks();
    await history.fix('/a/order/#what-it-costs', '--to', 'prices#a-new-card');
    await history.record();
    const library = await history.library();
    const [article] = library.articles.filter(({ file }) => file === ORDER);
    expect(article && movedPartsOf(article, library)).toEqual([
      { anchor: 'what-it-costs', to: '/en/articles/card-prices/#a-new-card' },
    ]);
    return {};
  },

  'two articles become one': async (history) => {
    await history.remove(LOST);
    await history.write(
      ORDER,
      text('order', 'Order a card', ['How to order', 'What it costs', 'Freeze it', 'Report it']),
    );
    await history.fix('--to', 'order#freeze-it');
    await history.record();
    return { '/en/articles/lost-card/': '/en/articles/order-card/#freeze-it' };
  },

  'a slip in an id is put right': async (history) => {
    await history.replace(LOST, 'id: lost', 'id: lost-card');
    await history.breaks();
    expect((await history.link()).output).toContain('perhaps: npm run link -- --fix /a/lost/ --to lost-card');
    await history.fix('lost', '--to', 'lost-card');
    await history.record();
    return { '/a/lost/': '/a/lost/', '/en/articles/lost-card/': '/en/articles/lost-card/' };
  },

  'a word leaves the glossary': async (history) => {
    await history.write('terms/en.yaml', 'glossary:\n  - { id: code, term: Code, definition: Four digits. }\n');
    await history.breaks();
    await history.fix('/en/glossary/#pin', '--to', '#code');
    await history.record();
    return {};
  },

  'an address with letters that are not English': async (history) => {
    await history.move(ORDER_DA, 'articles/da/så-bestiller-du-(et-kort).mdx');
    await history.fix();
    await history.record();
    await history.move('articles/da/så-bestiller-du-(et-kort).mdx', ORDER_DA);
    await history.fix();
    await history.record();
    return { '/da/articles/s%C3%A5-bestiller-du-%28et-kort%29/': '/da/articles/bestil-kort/' };
  },
};

beforeAll(() => void findNginx(), 180_000);

describe('after it, every address ever recorded leads somewhere', () => {
  it.each(Object.entries(HISTORIES))('%s', async (_name, happen) => {
    const history = await History.begin();
    await expectKept(history, await happen(history));
  });
});

/** Asks real servers for every address that was ever published. */
async function expectKept(history: History, expected: Record<string, string>): Promise<void> {
  const site = await writeSkeleton(await history.library());
  const addresses = [...history.published, ...Object.keys(expected)].map((key) => key.split(' ')[0] ?? '');
  await withServers(site, async (origin) => {
    for (const address of new Set(addresses.map((each) => placeOf(each).path))) {
      const { status, at, html } = await ask(origin, address);
      expect(html, address).toMatch(status === 410 ? /<title>gone</ : /<title>(page|permalink)</);
      const wanted = expected[address];
      if (wanted?.startsWith('gone: '))
        expect([status, html], address).toEqual([410, expect.stringContaining(wanted.slice(6))]);
      else if (wanted) expect([status, at], address).toEqual([200, wanted]);
    }
  });
  await rm(site, { recursive: true });
}
