import { createTwoFilesPatch } from 'diff';
import type { FileFix } from '../../src/checks/fix/plan-fixes.ts';

const NAMES: Readonly<Record<string, string>> = {
  'byte-order-mark': 'no byte order mark',
  'line-ends': 'LF line ends',
};

/** What fixes would change, as a unified diff that `git apply` and `patch -p1` read from the content folder. */
export function diffOf(fixes: readonly FileFix[]): string {
  return fixes
    .map(({ file, before, after, bytes, rename = file }) => {
      const lines = [`diff --git a/${file} b/${rename}`];
      // Every line of the file differs then; a diff would show nothing.
      if (bytes.length > 0) lines.push(`# ${bytes.map((each) => NAMES[each] ?? each).join(', ')}`);
      if (rename !== file) lines.push(`rename from ${file}`, `rename to ${rename}`);
      if (before !== after)
        lines.push(createTwoFilesPatch(`a/${file}`, `b/${rename}`, before, after).replace(/^=+\n/, ''));
      return lines.join('\n').replace(/\n$/, '');
    })
    .join('\n');
}
