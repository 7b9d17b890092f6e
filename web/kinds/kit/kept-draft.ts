import { kept } from '../../state/storage.ts';

/** A choice that is being made, or has been sent and is not confirmed yet. */
export interface KeptDraft<D> {
  readonly draft: D;
  readonly isSent: boolean;
}

const place = 'choices';
/** Rounds whose drafts this browser remembers. */
const most = 20;

type Entry = readonly [round: string, kept: KeptDraft<unknown>];

function entries(): readonly Entry[] {
  try {
    const stored: unknown = JSON.parse(kept.get(place) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry): entry is Entry => Array.isArray(entry)) : [];
  } catch {
    return [];
  }
}

/** What was kept of this round, if it still reads as a draft: an older page may have written another shape. */
export function readDraft<D>(round: string, isDraft: (stored: unknown) => stored is D): KeptDraft<D> | null {
  const held = entries().find(([of]) => of === round)?.[1];
  return held && isDraft(held.draft) ? { draft: held.draft, isSent: held.isSent === true } : null;
}

/** null: nothing is left to keep. */
export function keepDraft(round: string, draft: KeptDraft<unknown> | null): void {
  const others = entries().filter(([of]) => of !== round);
  const next = draft ? [...others, [round, draft] as const].slice(-most) : others;
  kept.set(place, next.length === 0 ? null : JSON.stringify(next));
}

/** Was something begun in this round, and not sent? */
export const isBegun = (round: string): boolean =>
  entries().some(([of, kept]) => of === round && typeof kept === 'object' && kept?.isSent === false);
