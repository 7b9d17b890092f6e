import type { DatabaseSync } from 'node:sqlite';
import { limits } from '#protocol/limits';
import type { RoomCode } from '#protocol/polls';
import type { StoredRoom } from '../room-records.ts';
import { ballotTables } from './ballots.ts';
import { chatTables } from './chat.ts';
import { deedTables } from './deeds.ts';
import { erasingTables } from './erasing.ts';
import { keyTables } from './keys.ts';
import { pictureTables } from './pictures.ts';
import { pollPictureTables } from './poll-pictures.ts';
import { questionTables } from './questions.ts';
import { reactionTables } from './reactions.ts';
import { roomTables } from './rooms.ts';
import { roundTables } from './rounds.ts';
import { stepTables } from './steps.ts';
import { tallyTables } from './tallies.ts';
import { voterTables } from './voters.ts';

/** Everything the store can do on one connection, with its statements prepared. */
export function openTables(db: DatabaseSync) {
  const rounds = roundTables(db);
  const tallies = tallyTables(db);
  const steps = stepTables(db, tallies);
  const ballots = ballotTables(db, rounds, tallies, steps);
  const chat = chatTables(db);
  const deeds = deedTables(db);
  const voters = voterTables(db);
  const keys = keyTables(db);
  const pictures = pictureTables(db);
  const pollPictures = pollPictureTables(db);
  const erasing = erasingTables(db);
  const rooms = roomTables(db, { rounds, chat, keys, pictures, pollPictures });

  function loadRoom(code: RoomCode): StoredRoom | null {
    const row = rooms.roomRow(code);
    if (!row) return null;
    const kept = rounds.roundsOf(code);
    const shown = kept
      .filter(({ poll, archived }) => poll === row.room.shown && !archived)
      .reduce<(typeof kept)[number] | null>((last, next) => (last && last.number > next.number ? last : next), null);
    return {
      ...row,
      rounds: kept,
      hostKeys: keys.keysOf(code),
      lastChange: chat.lastChangeOf(code),
      lines: chat.linesOf(code, limits.chatHistory),
      heldLines: chat.heldLinesOf(code),
      voters: voters.votersOf(code),
      tallies: tallies.talliesOf(code),
      ballots: shown ? ballots.ballotsOf(shown.id) : [],
    };
  }

  const { createRoom, countRooms, saveRoom, noteUse, markErased, markEmptyErased, markIdleErased } = rooms;
  const { publishLines, lineWith, removeLine, changesAfter, newestLines, linesBefore, linesAfter } = chat;
  const { showLine, holdLine, releaseLines, holdVoices, reportLine, voicesOf } = chat;
  return {
    createRoom,
    countRooms,
    loadRoom,
    saveRoom,
    noteUse,
    markErased,
    markEmptyErased,
    markIdleErased,
    eraseSlice: erasing.eraseSlice,
    loadBallots: ballots.ballotsOf,
    loadBallot: ballots.ballotOf,
    loadAnswers: ballots.answersOf,
    castBallots: ballots.castBallots,
    publishLines,
    lineWith,
    removeLine,
    changesAfter,
    newestLines,
    linesBefore,
    linesAfter,
    showLine,
    holdLine,
    releaseLines,
    holdVoices,
    reportLine,
    voicesOf,
    noteDeed: deeds.noteDeed,
    deedsBefore: deeds.deedsBefore,
    ...questionTables(db),
    ...reactionTables(db),
    saveVoters: voters.saveVoters,
    knowVoters: voters.knowVoters,
    savePasses: voters.savePasses,
    saveTeams: voters.saveTeams,
    hasBallot: voters.hasBallot,
    loadTallies: tallies.loadTallies,
    loadSteps: steps.loadSteps,
    savePicture: pictures.savePicture,
    loadPicture: pictures.loadPicture,
    dropPictures: pictures.dropPictures,
    savePollPicture: pollPictures.savePollPicture,
    loadPollPicture: pollPictures.loadPollPicture,
    adoptPollPictures: pollPictures.adoptPollPictures,
    dropLoosePictures: pollPictures.dropLoosePictures,
  };
}

export type Tables = ReturnType<typeof openTables>;
