import type { Kind } from '../../model/kinds.ts';
import type { Journey, Stage } from '../../model/schemas/journey.ts';
import type { SourceArticle } from '../source-article.ts';
import { type Matcher, matcherOf } from './matcher.ts';
import type { GuessRules } from './rules.ts';
import { USUAL_KINDS, USUAL_STAGE, USUAL_STAGES } from './usual-words.ts';

/** Where an article may belong, and why: never more than a guess. */
export interface Guess {
  personas: [string] | [string, string];
  stage: string;
  touchpoints: string[];
  kind: Kind;
  reasons: { persona: string; stage: string; kind: string };
}

interface Ranked<T> {
  value: T;
  fits: Matcher;
}

/** Guesses by rules of the company’s own, then by what words usually mean. */
export class Guesser {
  readonly #stages: readonly Ranked<{ stage: string; touchpoint: string | undefined }>[];
  readonly #personas: readonly Ranked<{ persona: string; also: string | undefined }>[];
  readonly #kinds: readonly Ranked<Kind>[];
  readonly #rules: GuessRules;
  readonly #journey: Journey;

  /** Throws where a rule names what the journey does not have. */
  constructor(rules: GuessRules, journey: Journey) {
    this.#rules = rules;
    this.#journey = journey;
    mustKnow(rules, journey);
    const known = (stages: readonly string[]) => stages.find((id) => journey.stages.some((stage) => stage.id === id));
    const usual = USUAL_STAGES.flatMap(({ stages, when }) => {
      const stage = known(stages);
      return stage ? [{ value: { stage, touchpoint: undefined }, fits: matcherOf(when) }] : [];
    });
    const own = rules.stages.map(({ stage, touchpoint, when }) => ({
      value: { stage, touchpoint },
      fits: matcherOf(when),
    }));
    // Rules of the company’s own know its articles; what words usually mean would only get in their way.
    this.#stages = own.length > 0 ? own : usual;
    this.#personas = rules.personas.map(({ persona, also, when }) => ({
      value: { persona, also },
      fits: matcherOf(when),
    }));
    this.#kinds = [...rules.kinds, ...USUAL_KINDS].map(({ kind, when }) => ({ value: kind, fits: matcherOf(when) }));
  }

  /** Guesses of an article in all its languages: translations stand at one place of the journey. */
  guess(translations: readonly SourceArticle[], hasSteps: boolean): Guess {
    const stage = first(this.#stages, translations);
    const persona = first(this.#personas, translations);
    const stageId = stage?.value.stage ?? this.#usualStage();
    const personaId = persona?.value.persona ?? this.#rules.otherwise.persona ?? this.#journey.personas[0]?.id ?? '';
    const also = persona?.value.also;
    const kind = this.#kindFor(
      translations,
      hasSteps,
      this.#journey.stages.find(({ id }) => id === stageId),
    );
    return {
      personas: also && also !== personaId ? [personaId, also] : [personaId],
      stage: stageId,
      touchpoints: stage?.value.touchpoint ? [stage.value.touchpoint] : [],
      kind: kind.value,
      reasons: {
        persona: persona?.reason ?? 'no rule fits',
        stage: stage?.reason ?? 'no rule fits',
        kind: kind.reason,
      },
    };
  }

  #usualStage(): string {
    const { stages } = this.#journey;
    const usual = this.#rules.otherwise.stage ?? USUAL_STAGE.find((id) => stages.some((stage) => stage.id === id));
    return usual ?? stages[Math.floor(stages.length / 2)]?.id ?? '';
  }

  #kindFor(
    translations: readonly SourceArticle[],
    hasSteps: boolean,
    stage: Stage | undefined,
  ): { value: Kind; reason: string } {
    const allowed = stage?.kinds ?? [];
    const found = first(this.#kinds, translations);
    const wanted: { value: Kind; reason: string } =
      found ??
      (hasSteps
        ? { value: 'how-to', reason: 'it has steps' }
        : { value: this.#rules.otherwise.kind ?? 'answer', reason: 'no rule fits' });
    // A how-to without steps is none, whatever its title says.
    const choices: Kind[] = [
      wanted.value,
      ...(hasSteps ? (['how-to'] as const) : []),
      'answer',
      'explainer',
      'troubleshooting',
    ];
    const value =
      choices.find((kind) => allowed.includes(kind) && (kind !== 'how-to' || hasSteps)) ?? allowed[0] ?? wanted.value;
    return {
      value,
      reason: value === wanted.value ? wanted.reason : `${wanted.value} (${wanted.reason}) does not fit the stage`,
    };
  }
}

function first<T>(
  rules: readonly Ranked<T>[],
  translations: readonly SourceArticle[],
): { value: T; reason: string } | undefined {
  for (const { value, fits } of rules) {
    for (const article of translations) {
      const reason = fits(article);
      if (reason) return { value, reason };
    }
  }
  return undefined;
}

function mustKnow(rules: GuessRules, { personas, stages }: Journey): void {
  const lacks = (items: readonly { id: string }[], id: string | undefined) =>
    id !== undefined && !items.some((item) => item.id === id);
  const unknown = (what: string, id: string | undefined, items: readonly { id: string }[]) =>
    new Error(
      `Unexpected ${what} “${id}” in the rules, expected one of the journey: ${items.map((item) => item.id).join(', ')}.`,
    );
  for (const id of [rules.otherwise.persona, ...rules.personas.flatMap(({ persona, also }) => [persona, also])])
    if (lacks(personas, id)) throw unknown('persona', id, personas);
  for (const id of [rules.otherwise.stage, ...rules.stages.map(({ stage }) => stage)])
    if (lacks(stages, id)) throw unknown('stage', id, stages);
  for (const { stage, touchpoint } of rules.stages) {
    const touchpoints = stages.find(({ id }) => id === stage)?.touchpoints ?? [];
    if (lacks(touchpoints, touchpoint)) throw unknown('touchpoint', touchpoint, touchpoints);
  }
}
