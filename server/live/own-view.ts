import type { OwnHeldLine } from '#protocol/chat';
import type { VoterId } from '#protocol/polls';
import type { Me } from '#protocol/views';
import { ownScoreOf, type Players } from '../room/quiz/standing.ts';
import type { LiveRoom } from './live-room.ts';

/** Names and teams as the room knows them now. */
export function playersOf({ names, teams, state }: Pick<LiveRoom, 'names' | 'teams' | 'state'>): Players {
  return {
    nameOf: (voter) => names.get(voter)?.name ?? null,
    teamOf(voter) {
      const team = teams.get(voter);
      return team !== undefined && team < state.room.teams.names.length ? team : null;
    },
  };
}

/** What this voter alone may know of its ballots. */
export function meOf(room: LiveRoom, voter: VoterId, now: number): Me {
  const held = room.held.ballots.get(voter);
  const { round } = room.held;
  const { teamOf } = playersOf(room);
  const quiz = ownScoreOf(room.state, room.standing, voter, held?.choice ?? null, teamOf);
  const team = teamOf(voter);
  return {
    name: room.names.get(voter)?.name ?? null,
    ballots: held && round ? { [round]: { choice: held.choice, n: held.n } } : {},
    ...(quiz ? { quiz } : {}),
    ...(team === null ? {} : { team }),
    now,
  };
}

/** What this voter alone may know of the chat: which lines are its own, and which of them wait. */
export function ownLines({ chat }: LiveRoom, voter: VoterId): Pick<Me, 'lines' | 'held' | 'voices'> {
  const own = [...chat.lines, ...chat.held.values()].filter((kept) => kept.voter === voter);
  const held = own.flatMap(({ line }): OwnHeldLine[] => {
    // One that was shown and is held by reports has been taken from its writer, too.
    if (line.kind !== 'said' || line.held === undefined || line.held === 'reports') return [];
    const { seq, at, text, voice } = line;
    return [{ seq, at, text, why: line.held === 'reveal' ? 'reveal' : 'approval', ...(voice ? { voice } : {}) }];
  });
  const voices = own.flatMap(({ line }) => (line.kind === 'said' && line.voice ? [line.voice.round] : []));
  return {
    lines: own.map(({ line }) => line.seq),
    ...(held.length === 0 ? {} : { held }),
    ...(voices.length === 0 ? {} : { voices }),
  };
}
