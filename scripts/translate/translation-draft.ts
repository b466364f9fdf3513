import { Document } from 'yaml';
import { askedThere } from '../../src/checks/asked-there.ts';
import { addMonths } from '../../src/checks/dates.ts';
import { frontmatterOf } from '../../src/library/read-article.ts';
import { parseYaml } from '../../src/library/yaml.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { DRAFT_WORDS } from '../new/words/index.ts';
import { scaffoldOf } from './scaffold.ts';

/** Search needs no more ways of asking than these. */
const MOST_QUESTIONS = 12;

/**
 * The text of an article in another language, to be translated: what it is for stays, each of its texts is a blank
 * beside its source. `now` is the day, `at` the moment at which the source was read.
 */
export function translationDraft(
  source: Article,
  locale: Locale,
  library: Library,
  { now, at }: { now: string; at: string },
): string {
  const [persona = ''] = source.personas;
  const asked = askedThere({ persona, stage: source.stage, locale }, [source], library);
  const written = parseYaml(frontmatterOf(source.source) ?? '').data as Record<string, unknown>;
  const { changes: _changes, translated: _translated, draft: _draft, ...kept } = written;
  const frontmatter = new Document({
    ...kept,
    title: blank(source.title),
    description: blank(source.description),
    need: { as: blank(source.need.as), iNeed: blank(source.need.iNeed), soThat: blank(source.need.soThat) },
    questions: [...asked.questions, ...source.questions.map(blank)].slice(0, MOST_QUESTIONS),
    reviewed: now,
    review: addMonths(now, 12),
    ...(source.expect && { expect: { time: blank(source.expect.time), result: blank(source.expect.result) } }),
    ...(source.sources.length > 0 && {
      sources: source.sources.map((each) => ({ ...each, title: blank(each.title) })),
    }),
    translated: { from: source.locale, at },
    draft: true,
  });
  const body = scaffoldOf(source.source, source.locale, DRAFT_WORDS[locale].translation);
  return `---\n${frontmatter.toString({ lineWidth: 0 })}---\n\n${body}`;
}

/** A text of the frontmatter as a blank, which says what to put into the other language. */
function blank(text: string): string {
  return `[${text.replace(/[[\]]/g, '')}]`;
}
