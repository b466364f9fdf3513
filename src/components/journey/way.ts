/**
 * The way is drawn as a wave from one stop to the next, by turns down and up, and stretched to whatever
 * room there is. Sideways it swings between 12 and 36 of 48, downwards between 6 and 18 of 24.
 */
const ACROSS = { down: 'M0 12C50 12 50 36 100 36', up: 'M0 36C50 36 50 12 100 12' };
const DOWNWARDS = { out: 'M6 0C6 50 18 50 18 100', back: 'M18 0C18 50 6 50 6 100' };

/** The piece of the way that leaves stop number `index`, counted from 0. */
export function wayFrom(index: number): { across: string; downwards: string } {
  const even = index % 2 === 0;
  return { across: even ? ACROSS.down : ACROSS.up, downwards: even ? DOWNWARDS.out : DOWNWARDS.back };
}
