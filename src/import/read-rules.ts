import { describe } from '../checks/describe.ts';
import { readText } from '../library/files.ts';
import { validate } from '../library/validate.ts';
import { parseYaml } from '../library/yaml.ts';
import { type GuessRules, guessRulesSchema } from './guess/rules.ts';

/** Reads a file of rules for guesses, and its text. Throws with line and column what is wrong with it. */
export function readGuessRules(file: string | undefined): { rules: GuessRules; text: string } {
  const text = file === undefined ? '{}' : readText(file).text;
  const { value, problems } = validate(parseYaml(text), guessRulesSchema, file ?? '');
  if (value) return { rules: value, text };
  throw new Error(
    problems.map((problem) => `${file}:${problem.line}:${problem.column}  ${describe(problem).sentence}`).join('\n'),
  );
}
