import { describe } from '../src/checks/describe.ts';
import { readText } from '../src/library/files.ts';
import { validate } from '../src/library/validate.ts';
import { parseYaml } from '../src/library/yaml.ts';
import type { Intents } from '../src/model/library.ts';
import { intentsSchema } from '../src/model/schemas/records.ts';

/** Reads a file like `intents.yaml`: category → ids of articles. Throws with line and column what is wrong with it. */
export function readIntents(file: string): Intents {
  const { value, problems } = validate(parseYaml(readText(file).text), intentsSchema, file);
  if (value) return Object.fromEntries(Object.entries(value).map(([intent, ids]) => [intent, [ids].flat()]));
  const faults = problems.map((problem) => `${file}:${problem.line}:${problem.column}  ${describe(problem).sentence}`);
  throw new Error(faults.join('\n'));
}
