import { randomBytes, randomInt } from 'node:crypto';
import { type Refusal, refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { NewPoll } from '#protocol/poll-schemas';
import type { PollId, RoomCode } from '#protocol/polls';
import type { NewRoom } from '#protocol/schemas';
import type { DeckFile } from '../deck-file/read.ts';
import { isSameQuestion, makePoll, whyNoPoll } from '../room/deck.ts';
import { copyOf } from '../room/deck-places.ts';
import { firstKey } from '../room/keys.ts';
import { currentRound, openRound, shownRound } from '../room/rounds.ts';
import { type Room, type RoomState, roomDefaults } from '../room/state.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from './clock.ts';
import type { LiveRoom } from './live-room.ts';
import type { Steering } from './steering.ts';

/** What a first start asks; bare clients of the tutorials expect these options in this order. */
export const defaultPoll: NewPoll = {
  question: 'Which language do you like best?',
  options: ['JavaScript', 'C#', 'PHP', 'Python', 'Go'],
};

export interface NewRoomParts {
  readonly store: Pick<Store, 'createRoom'>;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Hash of the room's first host key. */
  readonly hostKeyHash: (code: RoomCode) => string;
  readonly defaultRoom: RoomCode;
  /** Removes rooms that nobody uses, because there are too many. */
  readonly makeRoom: () => Promise<void>;
}

const maxTries = 20;

/** Makes rooms. Their codes are drawn, so that a code tells nothing about how many rooms there are. */
export function createNewRooms({ store, clock, newId, hostKeyHash, defaultRoom, makeRoom }: NewRoomParts) {
  function blank(code: RoomCode, title: string, version = 1): RoomState {
    const chat = { enabled: true, onScreen: true };
    return {
      room: { ...roomDefaults, code, title, version, deck: [], shown: null, chat, createdAt: clock.now() },
      rounds: [],
      hostKeys: [firstKey(hostKeyHash(code), clock.now())],
    };
  }

  /** null: one of them cannot be asked. */
  function withPolls(state: RoomState, given: readonly NewPoll[]): RoomState | null {
    const deck = given.map((poll) => makePoll(poll, newId)).filter((poll) => poll !== null);
    if (deck.length < given.length) return null;
    return { ...state, room: { ...state.room, deck, shown: deck[0]?.id ?? null } };
  }

  /** The same polls and rules, nothing of what happened there. */
  function withCopy(state: RoomState, model: Room): RoomState {
    const deck = model.deck.map((poll) => copyOf(poll, newId() as PollId, newId));
    const { chat, names, teams, look, logo, questions, reactions } = model;
    const settings = { chat, names, teams, look, logo, questions, reactions };
    return { ...state, room: { ...state.room, deck, shown: deck[0]?.id ?? null, ...settings } };
  }

  function save({ room, rounds, hostKeys: [hostKey] }: RoomState, maxRooms: number, model?: Room) {
    if (!hostKey) throw new Error('a room without a host');
    const secret = randomBytes(24).toString('base64url');
    const record = { room, rounds, secret, hostKey, maxRooms };
    return store.createRoom(model ? { ...record, copyOf: model.code } : record);
  }

  return {
    /** A room with its poll, or with `model`'s deck, as drafts. Refuses with `too-many-rooms`, `bad-payload`. */
    async make({ title, poll }: NewRoom, model?: Room): Promise<{ ok: true; code: RoomCode } | Refusal> {
      for (let tries = 0; tries < maxTries; tries += 1) {
        const code = String(randomInt(100_000, 1_000_000)) as RoomCode;
        if (code === defaultRoom) continue;
        const empty = blank(code, title ?? model?.title ?? poll?.question ?? 'Showhands');
        const filled = model ? withCopy(empty, model) : withPolls(empty, poll ? [poll] : []);
        if (!filled) return refuse(poll ? whyNoPoll(poll) : 'bad-payload');
        const made = await save(filled, limits.maxRooms, model);
        if (made === 'created') return { ok: true, code };
        if (made === 'too-many-rooms' && tries > 0) return refuse('too-many-rooms');
        if (made === 'too-many-rooms') await makeRoom();
      }
      return refuse('too-many-rooms');
    },
    /**
     * The default room, made at the first start: with this deck as drafts, else with a question whose round is open. false: there is
     * one, or what is left of one that is being erased.
     */
    async makeDefault(file: DeckFile | null = null, version = 1): Promise<boolean> {
      if (file) {
        const empty = blank(defaultRoom, file.title ?? 'Showhands', version);
        return (await save(withPolls(empty, file.polls) ?? empty, Number.MAX_SAFE_INTEGER)) === 'created';
      }
      const empty = blank(defaultRoom, 'Showhands', version);
      const draft = withPolls(empty, [defaultPoll]) ?? empty;
      const poll = draft.room.deck[0];
      const opened =
        poll &&
        openRound(
          draft,
          { type: 'poll:open', poll: poll.id, round: null },
          { now: clock.now(), newId, keyHash: () => '', voters: 0 },
        );
      return (await save(opened?.ok ? opened.state : draft, Number.MAX_SAFE_INTEGER)) === 'created';
    },
  };
}

export type NewRooms = ReturnType<typeof createNewRooms>;

/**
 * Asks from the command line: adds the question to the room's deck if it is not there, ends what is running, opens it.
 * The same question again resumes its round. Refuses as the orders do.
 */
export async function ask(room: LiveRoom, given: NewPoll, steering: Steering): Promise<Refusal | null> {
  const known = () => room.state.room.deck.find((poll) => isSameQuestion(poll, given));
  if (!known()) {
    const added = await steering.order(room, { type: 'deck:add', ...given });
    if (!added.ok) return added;
  }
  const poll = known();
  if (!poll) return refuse('no-such-poll');
  const shown = shownRound(room.state);
  if (shown && shown.poll !== poll.id && shown.phase.phase === 'open') {
    await steering.order(room, { type: 'poll:close', poll: shown.poll, round: shown.id });
  }
  const round = currentRound(room.state, poll.id)?.id ?? null;
  const opened = await steering.order(room, { type: 'poll:open', poll: poll.id, round });
  return opened.ok ? null : opened;
}
