import { pathToFileURL } from 'node:url';
import type { Position } from '../../model/problem.ts';

/** What an error says, on one line and without the paths of this machine’s folders before it. */
export function reasonOf(error: unknown): string {
  const { name = 'Error', message = String(error) } = error instanceof Error ? error : {};
  const [first = ''] = message.split('\n').filter((line) => line.trim());
  return name === 'Error' ? first : `${name}: ${first}`;
}

/** Where in a file an error was thrown, as its stack tells; the first line where it does not. */
export function placeOfError(error: unknown, path: string): Position {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const name of [pathToFileURL(path).href, path]) {
    const at = stack.indexOf(name);
    const match = at < 0 ? null : /^(?:\?[^:\s]*)?:(\d+)(?::(\d+))?/.exec(stack.slice(at + name.length));
    if (match) return { line: Number(match[1]), column: Number(match[2] ?? 1) };
  }
  return { line: 1, column: 1 };
}
