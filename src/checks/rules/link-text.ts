import { isJsx, type MdxNode, positionOf, textOf } from '../../library/mdx.ts';
import type { Locale } from '../../model/locale.ts';
import { wordsAlone } from '../language/words-alone.ts';
import { PHRASES } from '../phrases/index.ts';
import { articleRule, type Finding, type TextSubject } from '../rule.ts';

type Message = 'vague' | 'pointing' | 'empty';

export const linkText = articleRule<Message>({
  id: 'link-text',
  group: 'optimised',
  contract: 'The words of a link say where it leads, by themselves.',
  why: 'Screen readers read out the links of a page as a list, and search engines take their words for the title of what they lead to. “Click here” says nothing to either.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable#anchor-text-placement',
    'https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html',
    'https://github.com/github/docs/tree/main/src/content-linter (generic-link-text)',
  ],
  messages: {
    vague: {
      severity: 'error',
      sentence: 'Unexpected link text “{text}”, expected words that say where the link leads',
      fix: 'Link the words that name it: the title of the article, or what the reader can do there.',
    },
    // The sentence may say where; to the list of links of a screen reader it says nothing.
    pointing: {
      severity: 'warn',
      sentence: 'Unexpected link text “{text}”, which but points, expected words that say where the link leads',
      fix: 'Link the words around it that name what is there.',
    },
    empty: {
      severity: 'error',
      sentence: 'Unexpected link to {href} without words, expected some that say where it leads',
      fix: 'Put words between the brackets: [what is there]({href}).',
    },
  },
  good: [
    { locale: 'en', body: 'See [what a lost card costs](https://bank.example/), or [read more about fees](#fees).' },
    { locale: 'nb', body: 'Se [hva et mistet kort koster](https://bank.example/), eller [les mer om gebyrer](#a).' },
    {
      locale: 'sv',
      body: 'Se [vad ett borttappat kort kostar](https://bank.example/), eller [läs mer om avgifter](#a).',
    },
    { locale: 'da', body: 'Se, [hvad et mistet kort koster](https://bank.example/), eller [læs mere om gebyrer](#a).' },
    { locale: 'en', body: '[![The way to the card page](card.svg)](https://bank.example/)' },
  ],
  bad: [
    { locale: 'en', body: 'Lost it? [Click here](https://bank.example/).', gives: 'vague' },
    { locale: 'en', body: 'Lost it? [Read more …][1]\n\n[1]: https://bank.example/', gives: 'vague' },
    { locale: 'en', body: 'Hi.\n\n## A\n\n<Cta href="/contact/">Learn more</Cta>', gives: 'vague' },
    { locale: 'nb', body: 'Mistet kortet? [Les mer »](https://bank.example/)', gives: 'vague' },
    { locale: 'sv', body: 'Tappat kortet? [Läs mer](https://bank.example/).', gives: 'vague' },
    { locale: 'da', body: 'Mistet kortet? [**Læs mere her**](https://bank.example/).', gives: 'vague' },
    { locale: 'en', body: 'The fees are [here](https://bank.example/).', gives: 'pointing' },
    { locale: 'nb', body: 'Gebyrene står [her](https://bank.example/).', gives: 'pointing' },
    { locale: 'sv', body: 'Avgifterna står i [den här artikeln](https://bank.example/).', gives: 'pointing' },
    { locale: 'da', body: 'Gebyrerne står [her](https://bank.example/).', gives: 'pointing' },
    { locale: 'en', body: 'Lost it? [](https://bank.example/)', gives: 'empty' },
  ],
  check: linkTexts,
  checkSnippet: linkTexts,
});

function linkTexts({ parts, locale }: TextSubject): Finding<Message>[] {
  const findings: Finding<Message>[] = [];
  for (const { node } of parts) {
    if (!isLink(node)) continue;
    const text = textOf(node);
    const href = node.type === 'link' && node.children.length === 0 ? node.url : undefined;
    const message = href === undefined ? messageFor(text, locale) : 'empty';
    if (message) findings.push({ message, args: { text, href: href ?? '' }, ...positionOf(node) });
  }
  return findings;
}

function messageFor(text: string, locale: Locale): Message | undefined {
  const words = wordsAlone(text);
  if (PHRASES[locale].emptyLinks.has(words)) return 'vague';
  return PHRASES[locale].pointingLinks.has(words) ? 'pointing' : undefined;
}

function isLink(node: MdxNode): boolean {
  return node.type === 'link' || node.type === 'linkReference' || (isJsx(node) && node.name === 'Cta');
}
