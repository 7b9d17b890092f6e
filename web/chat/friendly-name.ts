import { friendlyNames } from '../words/en/chat-parts.ts';

/** A name nobody has to think of. `random`: from 0 to 1. */
export function friendlyName(random: () => number = Math.random): string {
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  return friendlyNames.together(one(friendlyNames.first), one(friendlyNames.second));
}
