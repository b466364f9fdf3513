import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { run } from '../../scripts/commands/import.ts';
import { listFiles } from '../../src/library/files.ts';

/** A folder that is gone when the test is over, with files in it. */
export async function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-import-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await put(dir, files);
  return dir;
}

export async function put(dir: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), content);
  }
}

/** Everything in a folder, by path. */
export async function contentsOf(dir: string): Promise<Record<string, string>> {
  const files = await listFiles(dir);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(dir, file), 'latin1')] as const)),
  );
}

/** Runs the command; gives its exit code and what it said. */
export async function importInto(content: string, ...argv: string[]): Promise<{ code: number; output: string }> {
  let output = '';
  const log = vi.spyOn(console, 'log').mockImplementation((text) => {
    output += `${text}\n`;
  });
  const code = await run(['--content', content, '--now', '2026-11-27', ...argv]);
  log.mockRestore();
  return { code, output };
}

/** The body of an article, without its frontmatter. */
export async function bodyOf(content: string, file: string): Promise<string> {
  return (await readFile(join(content, file), 'utf8')).replace(/^---\n[\s\S]*?\n---\n\n/, '');
}
