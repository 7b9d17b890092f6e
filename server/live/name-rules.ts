import { type Refusal, refuse } from '#protocol/errors';
import { looksLikeStaff } from '../text/staff-names.ts';
import type { LineRules } from './line-rules.ts';
import type { LiveRoom } from './live-room.ts';

export interface NameRulesParts {
  readonly lineRules: Pick<LineRules, 'hasBadWord'>;
}

/** Names stand on screens: beside lines, on leaderboards. They cannot wait for approval, so a word of the lists refuses one. */
export function createNameRules({ lineRules }: NameRulesParts) {
  return {
    /** `name-taken`, `bad-words`; null: it may be taken. */
    refusalOf(room: LiveRoom, name: string): Refusal | null {
      if (looksLikeStaff(name, room.state)) return refuse('name-taken');
      return lineRules.hasBadWord(room, name) ? refuse('bad-words') : null;
    },
  };
}

export type NameRules = ReturnType<typeof createNameRules>;
