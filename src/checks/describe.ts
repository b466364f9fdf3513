import type { Problem, ProblemArgs } from '../model/problem.ts';
import type { Rule } from './rule.ts';
import { ruleOf } from './rules/index.ts';

/** What a person reads of a problem: what was found and expected, and how to mend it. */
export interface Description {
  sentence: string;
  fix?: string;
}

/** Words a problem: its rule has the templates, the problem what they are filled with. */
export function describe(problem: Problem): Description {
  if (problem.words) return problem.words;
  const rule = ruleOf(problem.rule);
  return rule ? wordsOf(rule, problem) : { sentence: `${problem.rule}: ${problem.message}` };
}

/** A problem that carries its words, since its rule is not one of ours. */
export function worded(rule: Rule, problem: Problem): Problem {
  return { ...problem, words: wordsOf(rule, problem) };
}

function wordsOf(rule: Rule, problem: Problem): Description {
  const message = rule.messages[problem.message];
  if (!message) return { sentence: `${problem.rule}: ${problem.message}` };
  const args: ProblemArgs = { file: problem.file, ...problem.args };
  return { sentence: fill(message.sentence, args), fix: fill(message.fix, args) };
}

/** Fills `{name}` from the arguments. Everything is shown on one line: what it quotes may be hostile. */
function fill(template: string, args: ProblemArgs): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => {
    const value = args[name];
    const text = Array.isArray(value) ? value.join(', ') || 'none' : String(value ?? '');
    return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  });
}
