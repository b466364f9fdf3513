import { join } from 'node:path';
import { installPackages } from './install-packages.ts';
import type { Peer } from './peer.ts';

/** A peer that cannot be measured here, and why. */
export interface LeftOut {
  name: string;
  reason: string;
}

/**
 * Installs peers in their homes in `dir`, unless they are there. Those that cannot be had are left out, and
 * `progress` is told why. Throws where none of those asked for is left.
 */
export async function gatherPeers(
  asked: readonly Peer[],
  dir: string,
  progress: (line: string) => void,
): Promise<{ peers: Peer[]; leftOut: LeftOut[] }> {
  const peers: Peer[] = [];
  const leftOut: LeftOut[] = [];
  for (const peer of asked) {
    const home = join(dir, peer.home);
    progress(`installing ${peer.name} in ${home}, unless it is there`);
    try {
      await peer.require?.();
      await installPackages(home, peer.packages);
      peers.push(peer);
    } catch (error) {
      leftOut.push({ name: peer.name, reason: (error as Error).message });
      progress(`${peer.name} is left out. ${(error as Error).message}`);
    }
  }
  const [first] = leftOut;
  if (first && peers.length === 0) throw new Error(first.reason);
  return { peers, leftOut };
}
