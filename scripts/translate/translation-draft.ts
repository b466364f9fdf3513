import { askedThere } from '../../src/checks/asked-there.ts';
import { addMonths } from '../../src/checks/dates.ts';
import { frontmatterOf } from '../../src/library/read-article.ts';
import { parseYaml } from '../../src/library/yaml.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { frontmatterText } from '../frontmatter/frontmatter-text.ts';
import { asBlank } from '../new/as-blank.ts';
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
  const fields = {
    ...kept,
    title: asBlank(source.title),
    description: asBlank(source.description),
    need: { as: asBlank(source.need.as), iNeed: asBlank(source.need.iNeed), soThat: asBlank(source.need.soThat) },
    questions: [...asked.questions, ...source.questions.map(asBlank)].slice(0, MOST_QUESTIONS),
    reviewed: now,
    review: addMonths(now, 12),
    ...(source.expect && { expect: { time: asBlank(source.expect.time), result: asBlank(source.expect.result) } }),
    ...(source.sources.length > 0 && {
      sources: source.sources.map((each) => ({ ...each, title: asBlank(each.title) })),
    }),
    translated: { from: source.locale, at },
    draft: true,
  };
  const body = scaffoldOf(source.source, source.locale, DRAFT_WORDS[locale].translation);
  return `${frontmatterText(fields)}\n${body}`;
}
