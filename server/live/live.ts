import type { RoomCode } from '#protocol/polls';
import type { Join } from '#protocol/views';
import { shownRound } from '../room/rounds.ts';
import type { Store } from '../store/store.ts';
import { createWordLists } from '../text/word-lists.ts';
import { createAccess } from './access.ts';
import { createBallotBox } from './ballot-box.ts';
import type { Clock } from './clock.ts';
import { createDropped } from './dropped.ts';
import { cutRevoked } from './farewell.ts';
import { createLineRules } from './line-rules.ts';
import type { LiveRoom } from './live-room.ts';
import { createModeration } from './moderation.ts';
import { createNameRules } from './name-rules.ts';
import { isRoomSplit } from './outgoing.ts';
import { createPaceMeters } from './pace-meter.ts';
import { createPollLines } from './poll-lines.ts';
import { createPresence } from './presence.ts';
import { createPulse } from './pulse.ts';
import { createQuestions } from './questions.ts';
import { createQuizzes } from './quizzes.ts';
import { createReactionCounts } from './reactions.ts';
import { createReplays } from './replays.ts';
import { createRooms } from './rooms.ts';
import { createSteering } from './steering.ts';
import { createTalk } from './talk.ts';
import { createTallies } from './tallies.ts';
import { createTeams } from './teams.ts';
import { createVoices } from './voices.ts';
import { createVoting } from './voting.ts';

export interface LiveParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly keyHash: (code: RoomCode, number: number) => string;
  readonly join: (room: LiveRoom) => Join;
  readonly keepDays: (room: LiveRoom) => number | null;
  readonly onBug: (error: unknown, where: string) => void;
  /** The store refused, or has a bug. */
  readonly onFailure: (error: unknown) => void;
  readonly onGroup: (ballots: number, ms: number) => void;
  readonly onSkipped: (phones: number) => void;
}

/** What moves, wired: what one part has done is the others' news. */
export function createLive(parts: LiveParts) {
  const { store, clock, newId, keyHash, join, keepDays, onBug, onFailure, onGroup, onSkipped } = parts;
  const box = createBallotBox({
    store,
    onTallies(news) {
      for (const tally of news) {
        const room = rooms.ofRound(tally.round);
        if (room) tallies.take(room, tally);
      }
    },
    onFailure,
    onGroup,
  });
  const tallies = createTallies({
    store,
    onChanged(room) {
      pulse.tallyChanged(room);
      // Where phones get the update it says how many have voted; a second frame would cost as much as the first.
      const isSeen = shownRound(room.state)?.resultsShown === true && !isRoomSplit(room);
      if (isSeen) pulse.consolesChanged(room);
      else pulse.ballotsChanged(room);
    },
    onFailure,
  });
  const dropped = createDropped({ clock, onChanged: (room) => pulse.consolesChanged(room) });
  const pulse = createPulse({
    join,
    keepDays,
    now: clock.now,
    pace: (room) => paceMeters.of(room),
    safety(room) {
      const round = shownRound(room.state);
      return { inFlight: round ? box.inFlight(round.id) : 0, dropped: dropped.count(room) };
    },
    onBug: (error) => onBug(error, 'pulse'),
    onSkipped,
  });
  const paceMeters = createPaceMeters({ clock, onChanged: (room) => pulse.consolesChanged(room) });
  const reactions = createReactionCounts({
    store,
    clock,
    onChanged: (room) => pulse.reactionsChanged(room),
    onFailure,
  });
  const quizzes = createQuizzes({ store, onFailure });
  const steering = createSteering({
    store,
    box,
    clock,
    quizzes,
    newId,
    keyHash,
    onFailure,
    onChanged(room) {
      rooms.indexRounds(room);
      cutRevoked(room);
      pulse.viewChanged(room);
      pulse.ballotsChanged(room);
      pollLines.changed(room);
      void moderation.settle(room).catch(onFailure);
    },
    onBallotsShown: (room) => void voting.tellVoters(room).catch((error: unknown) => onBug(error, 'me')),
    onScored: (room) => void voting.tellAll(room).catch((error: unknown) => onBug(error, 'me')),
  });
  const lineRules = createLineRules({ clock, words: createWordLists() });
  const moderation = createModeration({
    store,
    clock,
    onLines: pulse.linesChanged,
    onVoicesChanged: pulse.viewChanged,
    onFailure,
  });
  const questions = createQuestions({
    store,
    lineRules,
    steering,
    clock,
    note: moderation.note,
    onChanged: pulse.questionsChanged,
    onUse: (room) => rooms.used(room),
    onFailure,
  });
  const talk = createTalk({
    store,
    clock,
    lineRules,
    onLines: pulse.linesChanged,
    onLate: (room, rounds) => void moderation.settle(room, rounds).catch(onFailure),
    onFailure,
  });
  const pollLines = createPollLines(talk);
  const voices = createVoices({ store, talk, lineRules, onShown: pulse.viewChanged });
  const presence = createPresence({ store, clock, talk, dropped, onFailure });
  const access = createAccess({ store, clock, onFailure });
  const voting = createVoting({
    box,
    store,
    clock,
    onTurned(room, voter) {
      if (isRoomSplit(room)) pulse.refresh(room, voter);
    },
  });
  const teams = createTeams({ store, onFailure });
  const rooms = createRooms({
    store,
    clock,
    async prepare(room) {
      room.standing = await quizzes.standing(room, room.state);
      await questions.load(room);
      await reactions.load(room);
      await moderation.load(room);
    },
    onLoaded(room) {
      presence.loaded(room);
      pollLines.loaded(room);
      steering.resume(room);
    },
    onFailure,
    onClosed(room) {
      presence.closed(room);
      dropped.forget(room);
      paceMeters.forget(room);
      steering.forget(room);
      pulse.forget(room);
    },
  });

  return {
    box,
    pulse,
    steering,
    talk,
    moderation,
    voices,
    presence,
    nameRules: createNameRules({ lineRules }),
    access,
    voting,
    teams,
    questions,
    reactions,
    paceMeters,
    replays: createReplays({ store }),
    rooms,
    /** Everything that was taken is on disk, or was refused. */
    drained: () =>
      Promise.all([
        box.drained(),
        talk.drained(),
        access.drained(),
        teams.drained(),
        questions.drained(),
        reactions.drained(),
      ]),
    stop() {
      pulse.stop();
      steering.stop();
      dropped.stop();
      paceMeters.stop();
      reactions.stop();
      rooms.stop();
    },
  };
}

export type Live = ReturnType<typeof createLive>;
