import { KINDS, type Kind } from '../../src/model/kinds.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { ID } from '../../src/model/schemas/shared.ts';

/** What somebody has said of a new article so far, each part known to the journey. */
export interface Wishes {
  persona?: string;
  stage?: string;
  locale?: Locale;
  kind?: Kind;
  title?: string;
  id?: string;
  need: Partial<Article['need']>;
  questions: readonly string[];
}

/** The options of the command that name such parts, as they were typed. */
export interface WishOptions {
  cell?: string | undefined;
  persona?: string | undefined;
  stage?: string | undefined;
  locale?: string | undefined;
  kind?: string | undefined;
  title?: string | undefined;
  id?: string | undefined;
  as?: string | undefined;
  need?: string | undefined;
  'so-that'?: string | undefined;
  question?: string[] | undefined;
}

/** Reads the options. Throws with what there is where the journey has no such thing. */
export function wishesFrom(options: WishOptions, { journey, site }: Library): Wishes {
  const [persona, stage, locale, ...more] = (options.cell ?? '').split('/').map((part) => part || undefined);
  if (options.cell !== undefined && (locale === undefined || more.length > 0))
    throw new Error(`Unexpected --cell “${options.cell}”, expected PERSONA/STAGE/LOCALE, such as everyday/use/en.`);
  if (options.id !== undefined && !ID.test(options.id))
    throw new Error(`Unexpected --id “${options.id}”, expected lower-case letters, digits and single hyphens.`);
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
  return {
    ...known('persona', options.persona ?? persona, ids(journey.personas)),
    ...known('stage', options.stage ?? stage, ids(journey.stages)),
    ...known('locale', options.locale ?? locale, site.locales),
    ...known('kind', options.kind, KINDS),
    ...(options.title?.trim() && { title: options.title.trim() }),
    ...(options.id && { id: options.id }),
    need: {
      ...(options.as && { as: options.as }),
      ...(options.need && { iNeed: options.need }),
      ...(options['so-that'] && { soThat: options['so-that'] }),
    },
    questions: options.question ?? [],
  };
}

function known<K extends string, T extends string>(
  what: K,
  value: string | undefined,
  all: readonly T[],
): Partial<Record<K, T>> {
  if (value === undefined) return {};
  const found = all.find((each) => each === value);
  if (found !== undefined) return { [what]: found } as Record<K, T>;
  throw new Error(`Unexpected ${what} “${value}”, expected one of ${all.join(', ')}.`);
}
