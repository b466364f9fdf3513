import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What one process holds and has used. */
export interface ProcessUse {
  pid: number;
  /** Resident memory (RSS) in bytes. Pages that processes share count for each of them. */
  memory: number;
  /** Processor seconds, user and system, of the process alone. */
  cpu: number;
}

/** A process and all that it started and that still run. */
export function processTree(root: number): ProcessUse[] {
  return process.platform === 'linux' ? fromProc(root) : fromPs(root);
}

/** The kernel counts in hundredths of a second, whatever the clock of the machine. */
const TICKS = 100;

/** Asks the kernel of these processes alone: to list all of a machine's, twenty times a second, would disturb what is measured. */
function fromProc(pid: number): ProcessUse[] {
  const folder = `/proc/${pid}`;
  const status = textOf(`${folder}/status`);
  if (!status) return [];
  const kilobytes = Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0);
  // The name of the program stands in brackets, and may hold anything; figures follow the last bracket.
  const figures = textOf(`${folder}/stat`).replace(/^.*\)/s, '').trim().split(' ').map(Number);
  const [user = 0, system = 0] = figures.slice(11, 13);
  // A child belongs to the thread that started it.
  const children = threadsOf(folder).flatMap((thread) => textOf(`${folder}/task/${thread}/children`).split(' '));
  return [
    { pid, memory: kilobytes * 1024, cpu: (user + system) / TICKS },
    ...children.filter(Boolean).flatMap((child) => fromProc(Number(child))),
  ];
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

function fromPs(root: number): ProcessUse[] {
  const children = new Map<number, number[]>();
  const uses = new Map<number, ProcessUse>();
  const list = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,time='], { encoding: 'utf8' });
  for (const line of list.trim().split('\n')) {
    const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
    uses.set(pid, { pid, memory: kilobytes * 1024, cpu: secondsOf(line.trim().split(/\s+/)[3] ?? '') });
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const tree = (pid: number): ProcessUse[] => {
    const use = uses.get(pid);
    return use ? [use, ...(children.get(pid) ?? []).flatMap(tree)] : [];
  };
  return tree(root);
}

/** `1:02:03` or `2:03.45` in seconds. */
function secondsOf(time: string): number {
  return time.split(/[:-]/).reduce((seconds, part) => seconds * 60 + Number(part), 0);
}
