import { limits } from '#protocol/limits';
import type { Choice, OptionId, Phase, Poll, PollId, RoomCode, RoundId, VoterId } from '#protocol/polls';
import { defaultSettings } from '#protocol/polls';
import { type HostKeyRecord, type Room, type Round, roomDefaults } from '../../room/state.ts';
import type { BallotBatch } from '../ballot-records.ts';
import type { NewRoomRecord } from '../room-records.ts';
import type { Store } from '../store.ts';
import type { NewLine } from '../talk-records.ts';

export const roomA = '111111' as RoomCode;
export const roomB = '222222' as RoomCode;
export const roundA = 'round-a' as RoundId;
export const roundB = 'round-b' as RoundId;
export const voter = (name: string) => name as VoterId;

export const poll: Poll = {
  id: 'lunch' as PollId,
  version: 1,
  kind: 'choice',
  ask: {},
  question: 'Lunch? \u{1f355} "quoted"',
  settings: defaultSettings,
  options: ['pizza', 'sushi', 'salad'].map((label) => ({ id: label as OptionId, label })),
};
export const finalPoll: Poll = { ...poll, settings: { ...poll.settings, changeable: false } };

export const open: Phase = { phase: 'open', openedAt: 1_000, closesAt: null };
export const closing: Phase = { phase: 'closing', openedAt: 1_000, closedAt: 5_000, acceptUntil: 15_000 };
export const closed: Phase = { phase: 'closed', openedAt: 1_000, closedAt: 5_000 };

export function sampleRoom(code = roomA, changes: Partial<Room> = {}): Room {
  const chat = { enabled: true, onScreen: true };
  return {
    ...roomDefaults,
    code,
    title: `Room ${code}`,
    version: 1,
    deck: [poll],
    shown: poll.id,
    chat,
    createdAt: 900,
    ...changes,
  };
}

export function sampleRound(id = roundA, changes: Partial<Round> = {}): Round {
  const rest = { archived: false, named: false, voters: null, marks: [], judged: [] };
  const run = { number: 1, asked: poll, phase: open, resultsShown: true, ...rest };
  return { id, room: roomA, poll: poll.id, ...run, ...changes };
}

export function sampleKey(number: number, changes: Partial<HostKeyRecord> = {}): HostKeyRecord {
  const hash = `hash-${number}`;
  return { number, hash, label: '', rights: 'host', createdAt: 900, revokedAt: null, order: null, ...changes };
}

export function newRoom(room = sampleRoom(), rounds: readonly Round[] = [sampleRound()]): NewRoomRecord {
  return { room, rounds, secret: `secret of ${room.code}`, hostKey: sampleKey(1), maxRooms: 10 };
}

/** Room A with an open round, and room B with one. */
export async function makeRooms(store: Store) {
  await store.createRoom(newRoom());
  await store.createRoom(newRoom(sampleRoom(roomB), [sampleRound(roundB, { room: roomB })]));
}

/** `a+b` chooses two keys, the later ones weighing more: tallies must not depend on choice and key being the same. */
export function weightsOf(choice: Choice | null): [key: string, weight: number][] {
  return choice === null ? [] : choice.split('+').map((key, index) => [key, index + 1]);
}

export interface SampleBallot {
  readonly voter: string;
  readonly choice: Choice | null;
  readonly n: number;
  readonly round?: RoundId;
  readonly receivedAt?: number;
  readonly castAt?: number;
  readonly joinedAt?: number;
}

export function batchOf(ballots: readonly SampleBallot[]): BallotBatch {
  const receivedAts = ballots.map(({ receivedAt }) => receivedAt ?? 2_000);
  return {
    rounds: ballots.map(({ round }) => round ?? roundA),
    voters: ballots.map((ballot) => voter(ballot.voter)),
    choices: ballots.map(({ choice }) => choice),
    weights: ballots.map(({ choice }) => (choice === null ? '' : JSON.stringify(weightsOf(choice)))),
    ns: ballots.map(({ n }) => n),
    receivedAts,
    castAts: ballots.map(({ castAt }, index) => castAt ?? receivedAts[index] ?? 0),
    joinedAts: ballots.map(({ joinedAt }) => joinedAt ?? 1_500),
  };
}

export async function cast(store: Store, ...ballots: SampleBallot[]) {
  return store.castBallots(batchOf(ballots));
}

/** The tally of a round as plain values; `weights` without zeros. */
export async function tallyOf(store: Store, round = roundA) {
  const [tally] = await store.loadTallies([round]);
  const weights = Object.fromEntries([...(tally?.weights ?? [])].filter(([, weight]) => weight !== 0));
  return { tallyVersion: tally?.tallyVersion, ballots: tally?.ballots, weights };
}

/** The same numbers, counted from the ballots. */
export async function recount(store: Store, round = roundA) {
  const ballots = (await store.loadBallots(round)).filter(({ choice }) => choice !== null);
  const weights: Record<string, number> = {};
  for (const { choice } of ballots) {
    for (const [key, weight] of weightsOf(choice)) weights[key] = (weights[key] ?? 0) + weight;
  }
  return { ballots: ballots.length, weights };
}

export function saidLine(text: string, changes: Partial<NewLine> = {}): NewLine {
  const body = { kind: 'said', name: 'Ana', host: false, text } as const;
  return { room: roomA, id: `id of ${text}`, voter: voter('ana'), at: 3_000, body, ...changes };
}

export const historyLimit = limits.chatHistory;
