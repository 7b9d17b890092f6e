import type { Bench } from '../bench.ts';
import type { Figure } from '../figures.ts';
import { backup } from './backup.ts';
import { ballotsPerSecond } from './ballots-per-second.ts';
import { bigHall } from './big-hall.ts';
import { doorsOpen } from './doors-open.ts';
import { erasing } from './erasing.ts';
import { everyoneVotes } from './everyone-votes.ts';
import { exporting } from './exporting.ts';
import { hallTalks } from './hall-talks.ts';
import { idleMemory } from './idle-memory.ts';
import { sameInstant } from './same-instant.ts';
import { slowPhones } from './slow-phones.ts';

/** In the order of the table. */
export const scenarios: Readonly<Record<string, (bench: Bench) => Promise<Figure[]>>> = {
  a: everyoneVotes,
  b: ballotsPerSecond,
  c: bigHall,
  d: doorsOpen,
  e: idleMemory,
  f: sameInstant,
  g: slowPhones,
  h: backup,
  i: exporting,
  j: hallTalks,
  k: erasing,
};
