import { type Refusal, refuse } from '#protocol/errors';
import type { PollId, RoundId } from '#protocol/polls';
import type { Replay } from '#protocol/replay';
import type { Role } from '#protocol/views';
import { kindOf } from '../room/kinds/index.ts';
import { shownTally } from '../room/kinds/shown.ts';
import type { Round } from '../room/state.ts';
import type { StoredStep } from '../store/ballot-records.ts';
import type { Store } from '../store/store.ts';
import type { LiveRoom } from './live-room.ts';

/**
 * Replays of closed rounds. The last one of each room is held, so that many screens, or one that keeps asking, cost the
 * store one read.
 */
export function createReplays({ store }: { readonly store: Pick<Store, 'loadSteps'> }) {
  const held = new WeakMap<LiveRoom, { readonly round: Round; readonly replay: Promise<Replay> }>();

  async function load(round: Round): Promise<Replay> {
    return replayOf(round, await store.loadSteps(round.id));
  }

  return {
    /**
     * Consoles may see every closed round; a screen only what is replayed on it (law 6). Refuses with `no-such-round`,
     * `round-running`, `not-allowed`.
     */
    async read(room: LiveRoom, as: Role, asked: { poll: PollId; round: RoundId }): Promise<Replay | Refusal> {
      const { rounds, room: shown } = room.state;
      const round = rounds.find(({ id, poll }) => id === asked.round && poll === asked.poll);
      if (!round) return refuse('no-such-round');
      if (round.phase.phase !== 'closed') return refuse('round-running');
      if (as === 'phone' || (as === 'screen' && shown.replay?.round !== round.id)) return refuse('not-allowed');
      const known = held.get(room);
      // Whatever changes a round makes another object of it.
      if (known?.round === round) return known.replay;
      const replay = load(round);
      held.set(room, { round, replay });
      replay.catch(() => held.delete(room));
      return replay;
    },
  };
}

export type Replays = ReturnType<typeof createReplays>;

function replayOf({ id, number, asked, phase, marks, judged }: Round, steps: readonly StoredStep[]): Replay {
  return {
    round: id,
    number,
    poll: asked,
    keys: kindOf(asked).keys(asked) ?? [],
    openedAt: phase.openedAt,
    closedAt: phase.phase === 'open' ? phase.openedAt : phase.closedAt,
    // Steps are many: each brings no more of its keys than a phone would get.
    steps: steps.map(({ at, ballots, weights }) => ({
      at,
      ballots,
      ...shownTally(asked, weights, ballots, 'phone', judged),
    })),
    marks,
  };
}
