import { countedRounds, type QuizRound } from '../room/quiz/rounds.ts';
import { type Scores, scoresAfter } from '../room/quiz/scores.ts';
import { type Standing, standingOf } from '../room/quiz/standing.ts';
import type { RoomState } from '../room/state.ts';
import type { Store } from '../store/store.ts';
import type { LiveRoom } from './live-room.ts';
import { playersOf } from './own-view.ts';

/** Scores after so many of the last rounds are held, so that a reveal that is taken back and made again reads one round. */
const heldScores = 3;

export interface QuizzesParts {
  readonly store: Pick<Store, 'loadAnswers'>;
  readonly onFailure: (error: unknown) => void;
}

interface Held {
  /** Scores by the rounds they were computed from, the oldest first. */
  readonly scores: Map<string, Scores>;
  /** What the last standing was made of. */
  of: readonly [path: string, teams: RoomState['room']['teams']] | null;
}

/** The ballots of a closed round stand still until it is opened again, and then it closes at another time. */
function pathsOf(rounds: readonly QuizRound[], { tallies }: LiveRoom): readonly string[] {
  const names = rounds.map(({ id, phase }) => {
    const closedAt = phase.phase === 'open' ? '' : phase.closedAt;
    return `${id}@${closedAt}/${tallies.get(id)?.tallyVersion ?? 0}`;
  });
  return names.map((_, index) => names.slice(0, index + 1).join(' '));
}

/**
 * How quizzes stand. Each revealed round is read from the disk once and added to the scores before it, so that a restart
 * gives the same, and a hall of thousands costs nothing while it votes.
 */
export function createQuizzes({ store, onFailure }: QuizzesParts) {
  const held = new WeakMap<LiveRoom, Held>();

  async function scoresOf(rounds: readonly QuizRound[], paths: readonly string[], { scores: known }: Held) {
    let done = paths.findLastIndex((path) => known.has(path)) + 1;
    let scores: Scores = known.get(paths[done - 1] ?? '') ?? new Map();
    for (const round of rounds.slice(done)) {
      scores = scoresAfter(scores, round, await store.loadAnswers(round.id));
      known.set(paths[done] ?? '', scores);
      done += 1;
      for (const path of [...known.keys()].slice(0, -heldScores)) known.delete(path);
    }
    return scores;
  }

  return {
    /** How the room's quiz stands in this state of it: the standing it has, if nothing of that has changed. */
    async standing(room: LiveRoom, state: RoomState): Promise<Standing | null> {
      const rounds = countedRounds(state);
      const paths = pathsOf(rounds, room);
      const last = paths.at(-1);
      if (last === undefined) return null;
      const own = held.get(room) ?? { scores: new Map(), of: null };
      held.set(room, own);
      const { teams } = state.room;
      if (room.standing && own.of?.[0] === last && own.of[1] === teams) return room.standing;
      try {
        const scores = await scoresOf(rounds, paths, own);
        own.of = [last, teams];
        return standingOf(rounds, scores, teams, playersOf({ ...room, state }).teamOf);
      } catch (error) {
        // The order is saved by now; the next one reads the round again.
        onFailure(error);
        return room.standing;
      }
    },
  };
}

export type Quizzes = ReturnType<typeof createQuizzes>;
