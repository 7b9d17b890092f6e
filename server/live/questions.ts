import { type Refusal, refuse } from '#protocol/errors';
import type { Ack, Answers } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { RoomCode, VoterId } from '#protocol/polls';
import type { OwnUpvote } from '#protocol/questions';
import type { Payload } from '#protocol/schemas';
import { keyInUse } from '../room/keys.ts';
import { type HeldQuestion, type Judgement, judge, rootOf } from '../room/questions/book.ts';
import { deedOf } from '../room/questions/deeds.ts';
import { type ChangedQuestions, listFor, ownUpvotes } from '../room/questions/lists.ts';
import { refusalOf, type Store } from '../store/store.ts';
import type { AskedQuestion, NewQuestion, Upvote, UpvoteOutcome } from '../store/talk-records.ts';
import type { Clock } from './clock.ts';
import { createGroups, type GroupsParts } from './groups.ts';
import type { LineRules } from './line-rules.ts';
import type { LiveRoom, Visit } from './live-room.ts';
import { compose, eventPacket, write } from './message.ts';
import type { Moderation } from './moderation.ts';
import type { Steering } from './steering.ts';

export interface QuestionsParts {
  readonly store: Pick<
    Store,
    'loadQuestions' | 'askQuestions' | 'questionWith' | 'castUpvotes' | 'saveQuestions' | 'loadUpvotes'
  >;
  readonly lineRules: Pick<LineRules, 'readQuestion'>;
  readonly steering: Pick<Steering, 'inTurn' | 'order'>;
  readonly clock: Clock;
  readonly note: Moderation['note'];
  readonly onChanged: (room: LiveRoom, changed: ChangedQuestions) => void;
  /** Somebody has asked, or wants to know. */
  readonly onUse: (room: LiveRoom) => void;
  readonly onFailure: (error: unknown) => void;
}

const none: ReadonlySet<number> = new Set();

/** Questions of the audience: on disk before they are acknowledged or shown, their votes counted as ballots are. */
export function createQuestions(parts: QuestionsParts) {
  const { store, lineRules, steering, clock, note, onChanged, onUse, onFailure } = parts;
  const groupsOf = <Item, Result>(commit: GroupsParts<Item, Result>['commit']) =>
    createGroups({ commit, maxGroup: limits.maxGroup, maxQueue: limits.maxQueue, onFailure });
  const asked = groupsOf<NewQuestion, AskedQuestion>(store.askQuestions);
  const upvoted = groupsOf<Upvote, UpvoteOutcome>(store.castUpvotes);
  // A hall opens the list at once.
  const wanted = groupsOf<readonly [RoomCode, VoterId], OwnUpvote[]>(store.loadUpvotes);

  function put(room: LiveRoom, questions: readonly HeldQuestion[]) {
    for (const question of questions) room.questions.set(question.id, question);
    onChanged(room, { asked: new Set(questions.map(({ id }) => id)), upvoted: none });
  }

  /** This voter's other tabs learn what is stored now. */
  function tellTabs(room: LiveRoom, voter: VoterId, { question, up, n }: UpvoteOutcome) {
    const own = { asked: [], upvotes: [{ question, up, n }] };
    const news = { questions: [], votes: [], gone: [], own };
    const message = compose([eventPacket(['questions', news])]);
    for (const socket of room.seats.get(voter)?.sockets ?? []) if (room.listeners.has(socket)) write(socket, message);
  }

  /** Those that are pinned leave the screens with what hides them. */
  async function unpinHidden(room: LiveRoom, by: number | null) {
    const { pinned } = room.state.room.questionStage;
    const question = pinned === null ? undefined : room.questions.get(pinned);
    const isHidden = question && (question.standing !== 'shown' || question.merged !== null);
    if (isHidden) await steering.order(room, { type: 'question:pin', question: null, by });
  }

  return {
    /** To be called before a room comes into memory. */
    async load(room: LiveRoom): Promise<void> {
      for (const question of await store.loadQuestions(room.code)) room.questions.set(question.id, question);
    },
    /**
     * Refuses with `questions-off`, `muted`, `bad-words`, `too-many-questions`, `busy`, `not-saved`. The same `id` again is answered with
     * the question it made.
     */
    async ask(room: LiveRoom, voter: VoterId, { text, id, withName }: Payload<'ask'>): Promise<Ack<Answers['ask']>> {
      const { enabled, anonymous } = room.state.room.questions;
      if (!enabled) return refuse('questions-off');
      const name = withName && !anonymous ? (room.names.get(voter)?.name ?? null) : null;
      const standing = lineRules.readQuestion(room, voter, text, name);
      if (typeof standing !== 'string') {
        // What is there already is not refused: its answer may have been lost on the way.
        const known = await store.questionWith(room.code, voter, id);
        return known ? { ok: true, question: known.id, standing: known.standing } : standing;
      }
      const { promise, resolve } = Promise.withResolvers<Ack<Answers['ask']>>();
      const isTaken = asked.add(
        { room: room.code, voter, id, name, text, at: clock.now(), standing },
        (outcome, error) => {
          if (!outcome) return resolve(refusalOf(error));
          const { status, question } = outcome;
          if (status === 'too-many-questions') return resolve(refuse(status));
          if (status === 'asked') {
            onUse(room);
            put(room, [question]);
          }
          resolve({ ok: true, question: question.id, standing: question.standing });
        },
      );
      if (!isTaken) resolve(refuse('busy', limits.busyRetryMs));
      return promise;
    },
    /** Refuses with `questions-off`, `no-such-question`, `busy`, `not-saved`. */
    upvote(room: LiveRoom, voter: VoterId, sent: Payload<'upvote'>): Promise<Ack<Answers['upvote']>> {
      if (!room.state.room.questions.enabled) return Promise.resolve(refuse('questions-off'));
      const { promise, resolve } = Promise.withResolvers<Ack<Answers['upvote']>>();
      const { question, up, n = null } = sent;
      const isTaken = upvoted.add({ room: room.code, question, voter, up, n }, (outcome, error) => {
        if (!outcome) return resolve(refusalOf(error));
        const { status, ...stored } = outcome;
        if (status === 'no-such-question') return resolve(refuse(status));
        const held = room.questions.get(stored.question);
        if (held && held.votes !== stored.votes) {
          room.questions.set(held.id, { ...held, votes: stored.votes });
          onUse(room);
          onChanged(room, { asked: none, upvoted: new Set([held.id]) });
        }
        resolve({ ok: true, ...stored });
        tellTabs(room, voter, outcome);
      });
      if (!isTaken) resolve(refuse('busy', limits.busyRetryMs));
      return promise;
    },
    /** The list, and from now on what is new in it. Refuses with `busy`, `not-saved`. */
    watch({ room, socket, seat, as, isBare }: Visit): Promise<Ack<Answers['questions:watch']>> {
      const { promise, resolve } = Promise.withResolvers<Ack<Answers['questions:watch']>>();
      const { voter } = seat;
      const reader = as === 'phone' ? 'voter' : 'console';
      const answer = (upvotes: readonly OwnUpvote[]) => {
        if (as === 'phone' && !isBare && socket.connected) room.listeners.add(socket);
        resolve({ ok: true, news: listFor(room.questions, reader, { voter, upvotes }) });
      };
      if (as !== 'phone') answer([]);
      else {
        const isTaken = wanted.add([room.code, voter], (stored, error) =>
          stored ? answer(ownUpvotes(room.questions, stored)) : resolve(refusalOf(error)),
        );
        if (!isTaken) resolve(refuse('busy', limits.busyRetryMs));
      }
      return promise;
    },
    unwatch({ room, socket }: Visit): void {
      room.listeners.delete(socket);
    },
    /** What a host or moderator says of a question, one after the other. Refuses with `no-such-question`, `not-saved`. */
    async judge({ room, key }: Visit, order: Judgement): Promise<{ readonly ok: true } | Refusal> {
      const judged = await steering.inTurn(room, async () => {
        if (key !== null && !keyInUse(room.state, key)) return refuse('not-allowed');
        const changed = judge(room.questions, order, clock.now());
        if ('ok' in changed) return changed;
        const [question] = changed;
        if (question) {
          put(room, await store.saveQuestions(room.code, changed));
          await note(room, key, deedOf(order, question));
        }
        return { ok: true } as const;
      });
      if (judged.ok) await unpinHidden(room, key);
      return judged;
    },
    /** Onto the screens. Refuses with `no-such-question` what voters may not see. */
    pin({ room, key: by }: Visit, { question: id }: Payload<'question:pin'>): Promise<Ack> {
      const question = id === null ? null : rootOf(room.questions, id);
      if (question === undefined || (question && question.standing !== 'shown'))
        return Promise.resolve(refuse('no-such-question'));
      return steering.order(room, { type: 'question:pin', question: question?.id ?? null, by });
    },
    drained: () => Promise.all([asked.drained(), upvoted.drained(), wanted.drained()]),
  };
}

export type Questions = ReturnType<typeof createQuestions>;
