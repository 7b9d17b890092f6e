import { useState } from 'preact/hooks';
import { keptInTab } from '../state/storage.ts';

/** The parts of the desk that take turns where there is no room for all. */
export type Part = 'result' | 'deck' | 'talk' | 'asked' | 'room';

const all: readonly Part[] = ['result', 'deck', 'talk', 'asked', 'room'];

interface Room {
  readonly isRemote: boolean;
  readonly isWide: boolean;
  /** Moderators have neither deck nor room. */
  readonly isHost: boolean;
}

/** Which parts take turns: all on a phone, beside the stage on a small laptop, chat and room on a large one. */
export function turnsOf({ isRemote, isWide, isHost }: Room): readonly Part[] {
  return all.filter((part) => {
    if (part === 'talk' || part === 'asked') return true;
    if (part === 'result') return isRemote;
    return isHost && (part === 'room' || !isWide);
  });
}

/** The part in front. Survives a reload of this tab; a part that is in sight anyway gives way to the usual one. */
export function usePart(code: string, turns: readonly Part[], begin: Part | undefined) {
  const place = `part:${code}`;
  const [chosen, setChosen] = useState(() => begin ?? all.find((part) => part === keptInTab.get(place)) ?? null);
  const usual: Part = turns.includes('result') ? 'result' : 'talk';
  return {
    selected: chosen !== null && turns.includes(chosen) ? chosen : usual,
    choose(part: Part) {
      setChosen(part);
      keptInTab.set(place, part);
    },
  };
}
