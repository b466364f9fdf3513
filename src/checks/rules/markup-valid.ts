import type { Article } from '../../model/library.ts';
import type { Position } from '../../model/problem.ts';
import type { MarkupFault } from '../built/markup.ts';
import { markupFaults } from '../built/markup.ts';
import { builtRule, type SiteFinding } from '../rule.ts';

type Message = 'invalid' | 'lost-id';

export const markupValid = builtRule<Message>({
  id: 'markup-valid',
  group: 'integrity',
  contract:
    'The built HTML is as the standard wants it, and whatever names an element of its page names one that is there.',
  why: 'Browsers mend wrong HTML each in its own way, and screen readers read what they made of it.',
  sources: ['https://html.spec.whatwg.org/', 'https://html-validate.org/rules/presets.html'],
  messages: {
    invalid: {
      severity: 'error',
      sentence: 'Unexpected HTML at {page}: {reason} ({rule}), expected what the standard allows',
      fix: 'See https://html-validate.org/rules/{rule}.html; mend the text there, or else the template.',
    },
    'lost-id': {
      severity: 'error',
      sentence: 'Unexpected name {ids} in an attribute at {page}, expected the id of an element of the page',
      fix: 'Give the element that id, or name another.',
    },
  },
  good: [{ locale: 'en', built: [] }],
  bad: [
    { locale: 'en', built: [{ from: '<main>', to: '<main><p><div>x</div></p>' }], gives: 'invalid' },
    { locale: 'en', built: [{ from: '<main>', to: '<main><p id="a">x</p><p id="a">y</p>' }], gives: 'invalid' },
    { locale: 'en', built: [{ from: '<main>', to: '<main><p aria-describedby="gone">x</p>' }], gives: 'lost-id' },
  ],
  checkPage({ lostIds }) {
    return lostIds.length > 0 ? [{ message: 'lost-id', args: { ids: lostIds.map((id) => `“${id}”`) } }] : [];
  },
  async checkSite(site, { articleAt }) {
    const paths = new Map([...site.pages.values()].map(({ file, path }) => [file, path]));
    return (await markupFaults(site)).map((fault): SiteFinding<Message> => {
      const { file, rule, reason } = fault;
      const page = paths.get(file) ?? `/${file}`;
      const article = articleAt(page);
      const at = article && placeInText(fault, article);
      return { message: 'invalid', page, args: { rule, reason }, ...(at && { at }) };
    });
  },
});

/** Where in an article a fault of its page comes from: its heading above; nothing where the template is at fault. */
function placeInText({ html, offset }: MarkupFault, { headings }: Article): Position | undefined {
  const start = html.indexOf('<article');
  if (offset < start || offset > html.indexOf('</article>')) return undefined;
  const above = headings.findLast(({ anchor }) => {
    const at = html.indexOf(`id="${anchor}"`, start);
    return at >= 0 && at <= offset;
  });
  return above ? { line: above.line, column: above.column } : { line: 1, column: 1 };
}
