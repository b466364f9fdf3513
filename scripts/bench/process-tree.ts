import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Resident memory of a process and all that it started, in bytes: the sum of their RSS. Pages that two
 * of them share are counted twice, so the sum is never too low.
 */
export function memoryOfTree(root: number): number {
  return process.platform === 'linux' ? fromProc(root) : fromPs(root);
}

/** Asks the kernel of these processes alone: to list all of a machine's, twenty times a second, would disturb what is measured. */
function fromProc(pid: number): number {
  const folder = `/proc/${pid}`;
  const kilobytes = /^VmRSS:\s*(\d+)/m.exec(textOf(`${folder}/status`))?.[1] ?? 0;
  let bytes = Number(kilobytes) * 1024;
  // A child belongs to the thread that started it.
  for (const thread of threadsOf(folder)) {
    const children = textOf(`${folder}/task/${thread}/children`).split(' ').filter(Boolean);
    for (const child of children) bytes += fromProc(Number(child));
  }
  return bytes;
}

/** Empty for a process that has ended. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function threadsOf(folder: string): string[] {
  try {
    return readdirSync(`${folder}/task`);
  } catch {
    return [];
  }
}

function fromPs(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const line of execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' }).trim().split('\n')) {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    resident.set(pid, kilobytes * 1024);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const sum = (pid: number): number =>
    (resident.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((bytes, child) => bytes + sum(child), 0);
  return sum(root);
}
