import { labelOf } from '#protocol/kinds/index';
import type { Line } from '#protocol/lines';
import type { Poll, RoundId } from '#protocol/polls';
import type { Picks } from '../chart/bar-label.tsx';
import { moderationWords as words } from '../words/en/moderation.ts';

/** How many have said why, by what they chose. */
export function voiceCounts(lines: readonly Line[], round: RoundId): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    if (line.kind !== 'said' || line.voice?.round !== round || (line.held && line.held !== 'reveal')) continue;
    for (const key of line.voice.keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

interface Voiced {
  readonly poll: Poll;
  readonly counts: ReadonlyMap<string, number>;
  /** What the screens show; null: nothing. */
  readonly shown: string | null;
  /** `key: null` takes them off. */
  readonly show: (key: string | null) => void;
}

/** A tap on a bar brings some of that side on the screens, another takes them off. */
export function voicePicks({ poll, counts, shown, show }: Voiced): Picks {
  return {
    labelOf(key) {
      const n = counts.get(key) ?? 0;
      return n === 0 && key !== shown ? null : words.voicesOf(labelOf(poll, key), n);
    },
    picked: shown,
    pick: (key) => show(key === shown ? null : key),
  };
}
