import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import { type Emoji, emojis, type Reactions } from '#protocol/reactions';
import { shownRound } from '../room/rounds.ts';
import type { Store } from '../store/store.ts';
import type { ReactionCount } from '../store/talk-records.ts';
import type { Clock } from './clock.ts';
import type { LiveRoom } from './live-room.ts';

export interface ReactionsParts {
  readonly store: Pick<Store, 'addReactions' | 'loadReactions'>;
  readonly clock: Clock;
  readonly onChanged: (room: LiveRoom) => void;
  readonly onFailure: (error: unknown) => void;
}

type Count = ReactionCount & { readonly room: RoomCode };

const roundOf = (room: LiveRoom) => shownRound(room.state)?.id ?? '';

/**
 * Emoji from the phones: counted in memory, told in pulses, on disk within a second. They are applause, not votes: a tap is
 * acknowledged before it is on disk, and a crash may lose the last second.
 */
export function createReactionCounts({ store, clock, onChanged, onFailure }: ReactionsParts) {
  let unsaved: Count[] = [];
  let cancel: (() => void) | null = null;
  let saving: Promise<void> = Promise.resolve();
  let isStopped = false;

  function save(): Promise<void> {
    cancel?.();
    cancel = null;
    const counts = unsaved;
    unsaved = [];
    saving = saving.then(async () => {
      try {
        if (counts.length > 0) await store.addReactions(counts);
      } catch (error) {
        onFailure(error);
        // The next look tries again: nobody has to send another one for that.
        for (const { room, round, emoji, count } of counts) note(room, round, emoji, count);
      }
    });
    return saving;
  }

  function note(room: RoomCode, round: string, emoji: string, more: number) {
    const index = unsaved.findIndex((held) => held.room === room && held.round === round && held.emoji === emoji);
    const known = unsaved[index];
    if (known) unsaved[index] = { ...known, count: known.count + more };
    else unsaved.push({ room, round, emoji, count: more });
    if (isStopped) return;
    cancel ??= clock.after(limits.saveReactionsMs, () => void save());
  }

  return {
    /** To be called before a room comes into memory. */
    async load(room: LiveRoom): Promise<void> {
      await saving;
      for (const { round, emoji, count } of await store.loadReactions(room.code)) {
        const place = (emojis as readonly string[]).indexOf(emoji);
        if (place !== -1) countsOf(room, round)[place] = count;
      }
    },
    react(room: LiveRoom, emoji: Emoji): void {
      const round = roundOf(room);
      const counts = countsOf(room, round);
      const place = emojis.indexOf(emoji);
      counts[place] = (counts[place] ?? 0) + 1;
      note(room.code, round, emoji, 1);
      onChanged(room);
    },
    drained: save,
    stop() {
      isStopped = true;
      cancel?.();
    },
  };
}

export type ReactionCounts = ReturnType<typeof createReactionCounts>;

function countsOf(room: LiveRoom, round: string): number[] {
  const known = room.reactions.get(round);
  if (known) return known;
  const counts = emojis.map(() => 0);
  room.reactions.set(round, counts);
  return counts;
}

/** Was anything sent while this round is on view? */
export const hasReactions = (room: LiveRoom) => room.reactions.has(roundOf(room));

/** What the screens show: of the round on view. */
export function reactionsOf(room: LiveRoom): Reactions {
  const round = roundOf(room);
  return { round: round === '' ? null : round, counts: room.reactions.get(round) ?? emojis.map(() => 0) };
}
