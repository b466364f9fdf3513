import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface ProcessMemory {
  pid: number;
  parent: number;
  /** Resident memory in bytes. */
  resident: number;
}

/**
 * Resident memory of a process and all that it started, in bytes: the sum of their RSS. Pages that two
 * of them share are counted twice, so the sum is never too low.
 */
export function memoryOfTree(root: number): number {
  const processes = process.platform === 'linux' ? fromProc() : fromPs();
  const inTree = new Set([root]);
  // A child may be listed before its parent where numbers have been used again.
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of processes) {
      if (!inTree.has(parent) || inTree.has(pid)) continue;
      inTree.add(pid);
      grown = true;
    }
  }
  return processes.reduce((sum, { pid, resident }) => (inTree.has(pid) ? sum + resident : sum), 0);
}

function fromProc(): ProcessMemory[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const status = statusOf(name);
      const field = (key: string) => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return status ? [{ pid: Number(name), parent: field('PPid'), resident: field('VmRSS') * 1024 }] : [];
    });
}

/** Empty for a process that ended since it was listed. */
function statusOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}

function fromPs(): ProcessMemory[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { pid, parent, resident: kilobytes * 1024 };
    });
}
