import type { Contestant, Task } from '../contestant.ts';

/** A tool that Waypost is measured beside. */
export interface Peer {
  name: string;
  /** What the tool is and how it is set up, in a line of help. */
  description: string;
  /** The folder of its packages and sites; peers of the same packages may share one. */
  home: string;
  /** Its packages on npm, in exact versions. */
  packages: Readonly<Record<string, string>>;
  /** Looks for what is not on npm. Throws with what is missing and where to get it. */
  require?(): Promise<unknown>;
  /** Its site for one corpus; `dir` lies beneath the folder that has its `node_modules`. */
  enter(task: Task): Contestant | Promise<Contestant>;
}
