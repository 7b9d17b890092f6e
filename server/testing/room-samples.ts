import {
  type ChoicePoll,
  defaultSettings,
  type OptionId,
  type Phase,
  type Poll,
  type PollId,
  type PollSettings,
  type RoomCode,
  type RoundId,
} from '#protocol/polls';
import { type HostKeyRecord, type Moment, type RoomState, type Round, roomDefaults } from '../room/state.ts';

export const now = 1_750_000_000_000;

/** Ids that count up, so that a test can name them: `new-1`, `new-2`, ... */
export function moment(at = now): Moment {
  let made = 0;
  return { now: at, newId: () => `new-${++made}`, keyHash: (number) => `hash-${number}`, voters: 12 };
}

export const pollId = (text: string) => text as PollId;
export const roundId = (text: string) => text as RoundId;

export interface PollSample extends Omit<Partial<ChoicePoll>, 'settings'> {
  readonly settings?: Partial<PollSettings>;
}

export function pollOf(id: string, { settings, ...change }: PollSample = {}): ChoicePoll {
  return {
    id: pollId(id),
    kind: 'choice',
    ask: {},
    version: 1,
    question: `${id}?`,
    options: [
      { id: 'pizza' as OptionId, label: 'Pizza' },
      { id: 'sushi' as OptionId, label: 'Sushi' },
      { id: 'salad' as OptionId, label: 'Salad' },
    ],
    settings: { ...defaultSettings, ...settings },
    ...change,
  };
}

export const phases = {
  open: { phase: 'open', openedAt: now - 60_000, closesAt: null },
  /** The grace still runs. */
  closing: { phase: 'closing', openedAt: now - 60_000, closedAt: now - 1_000, acceptUntil: now + 9_000 },
  closed: { phase: 'closed', openedAt: now - 60_000, closedAt: now - 30_000 },
} as const satisfies Record<string, Phase>;

export function roundOf(poll: Poll, phase: Phase, change: Partial<Round> = {}): Round {
  return {
    id: roundId(`${poll.id}-1`),
    room: '482913' as RoomCode,
    poll: poll.id,
    number: 1,
    asked: poll,
    phase,
    resultsShown: poll.settings.results === 'live',
    archived: false,
    named: false,
    voters: phase.phase === 'open' ? null : 10,
    marks: [],
    judged: [],
    ...change,
  };
}

export function keyRecord(number: number, change: Partial<HostKeyRecord> = {}): HostKeyRecord {
  const createdAt = now - 3_600_000;
  return {
    number,
    hash: `hash-${number}`,
    label: '',
    rights: 'host',
    createdAt,
    revokedAt: null,
    order: null,
    ...change,
  };
}

export const lunch = pollOf('lunch');
export const drink = pollOf('drink');

/** A room with two polls of which `lunch` is shown. */
export function roomOf(rounds: readonly Round[] = [], change: Partial<RoomState['room']> = {}): RoomState {
  return {
    room: {
      ...roomDefaults,
      code: '482913' as RoomCode,
      title: 'Team day',
      version: 7,
      deck: [lunch, drink],
      shown: lunch.id,
      chat: { enabled: true, onScreen: true },
      createdAt: now - 3_600_000,
      ...change,
    },
    rounds,
    hostKeys: [keyRecord(1)],
  };
}
