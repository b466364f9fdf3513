import type { JourneyFile, Stage } from '../schemas/journey.ts';
import { inbound } from './inbound.ts';
import { kundereise } from './kundereise.ts';
import { neverLose } from './never-lose.ts';

/** Journeys to start from. */
export const PRESETS: Record<NonNullable<JourneyFile['preset']>, readonly Stage[]> = {
  kundereise,
  inbound,
  'never-lose': neverLose,
};
