import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { Payload } from '#protocol/schemas';
import type { Access } from '../live/access.ts';
import { listAnswers } from '../live/answers.ts';
import type { Clock } from '../live/clock.ts';
import { isNameMissing, type LiveRoom, type Visit } from '../live/live-room.ts';
import type { NameRules } from '../live/name-rules.ts';
import type { Presence } from '../live/presence.ts';
import type { Replays } from '../live/replays.ts';
import type { Steering } from '../live/steering.ts';
import type { LiveTeams } from '../live/teams.ts';
import type { Voting } from '../live/voting.ts';
import type { Order, OrderType } from '../room/orders.ts';
import { type Actor, rights } from '../room/rights.ts';
import { type ChatRoutesParts, createChatRoutes } from './chat-routes.ts';
import type { Routes } from './door.ts';
import type { Identity } from './identity.ts';
import { createKeyRoutes } from './key-routes.ts';
import { createQuestionRoutes, type QuestionRoutesParts } from './question-routes.ts';

const phone: readonly Actor[] = ['phone'];
const moderators: readonly Actor[] = ['host', 'moderator'];
const watchers: readonly Actor[] = ['screen', 'remote', 'host', 'moderator'];
const everybody: readonly Actor[] = ['phone', ...watchers];
const rateOf = (name: keyof typeof limits.rates) => ({ name, limit: limits.rates[name] });

export interface RoutesParts extends ChatRoutesParts, QuestionRoutesParts {
  readonly voting: Voting;
  readonly steering: Steering;
  readonly presence: Presence;
  readonly nameRules: NameRules;
  readonly replays: Replays;
  readonly teams: Pick<LiveTeams, 'join' | 'dealAll'>;
  readonly access: Pick<Access, 'remember'>;
  readonly identity: Pick<Identity, 'hostKey'>;
  readonly clock: Clock;
  /** A ballot is under way. */
  readonly onVote?: (room: LiveRoom) => void;
}

/** What each client event does. Adding one: its schema in protocol/schemas.ts, its line here, its rule in protocol/README.md. */
export function createRoutes(parts: RoutesParts): Routes {
  const { voting, steering, presence, nameRules, replays, teams, access, identity, clock, onVote } = parts;
  const order = <E extends OrderType>(type: E) => ({
    roles: rights[type],
    rate: rateOf('order'),
    async apply({ room, key, as }: Visit, payload: Payload<E>) {
      const answer = await steering.order(room, { type, ...payload, by: key } as Order);
      // The present poll is for consoles: it says what a quiz calls right, and a screen's frames must not (law 6).
      return answer.ok || as !== 'screen' ? answer : refuse(answer.code);
    },
  });

  return {
    vote: {
      roles: phone,
      rate: rateOf('vote'),
      apply(visit, payload) {
        onVote?.(visit.room);
        if (payload.choice === null || !isNameMissing(visit.room, visit.seat.voter)) return voting.vote(visit, payload);
        return voting.voteAgain(visit, payload);
      },
      besides: voting.besides,
    },
    'vote:bare': {
      roles: phone,
      rate: rateOf('vote'),
      apply(visit, { choice }) {
        onVote?.(visit.room);
        return choice !== null && isNameMissing(visit.room, visit.seat.voter)
          ? refuse('name-required')
          : voting.voteBare(visit, choice);
      },
      besides: voting.besides,
    },
    name: {
      roles: phone,
      rate: rateOf('name'),
      async apply({ room, seat }, { name }) {
        const refused = name === null ? null : nameRules.refusalOf(room, name);
        if (refused) return refused;
        await presence.rename(room, seat.voter, name);
        voting.tellTabs(room, seat.voter);
        return { ok: true };
      },
    },
    team: {
      roles: phone,
      rate: rateOf('name'),
      async apply({ room, seat }, { team }) {
        const { how, names } = room.state.room.teams;
        if (how !== 'choice' || team >= names.length) return refuse('no-such-team');
        if (!(await teams.join(room, seat.voter, team))) return refuse('not-saved');
        voting.tellTabs(room, seat.voter);
        return { ok: true };
      },
    },
    hello: {
      roles: everybody,
      rate: rateOf('any'),
      apply: () => ({ ok: true, now: clock.now() }),
    },
    'poll:open': order('poll:open'),
    'poll:close': order('poll:close'),
    'poll:reveal': order('poll:reveal'),
    'poll:hide': order('poll:hide'),
    'poll:rerun': order('poll:rerun'),
    'poll:show': order('poll:show'),
    'poll:countdown': order('poll:countdown'),
    'step:forward': order('step:forward'),
    'step:back': order('step:back'),
    'screen:blank': order('screen:blank'),
    'screen:look': order('screen:look'),
    'screen:compare': order('screen:compare'),
    'screen:replay': order('screen:replay'),
    'screen:board': order('screen:board'),
    'round:replay': {
      roles: watchers,
      rate: rateOf('order'),
      async apply({ room, as }, payload) {
        const replay = await replays.read(room, as, payload);
        return 'ok' in replay ? replay : { ok: true, replay };
      },
    },
    'round:answers': {
      roles: moderators,
      rate: rateOf('order'),
      apply({ room }, payload) {
        const listed = listAnswers(room, payload);
        return 'ok' in listed ? listed : { ok: true, ...listed };
      },
    },
    'answer:remove': order('answer:remove'),
    'answer:approve': order('answer:approve'),
    'answer:restore': order('answer:restore'),
    'answer:hold': order('answer:hold'),
    'deck:add': order('deck:add'),
    'deck:edit': order('deck:edit'),
    'deck:duplicate': order('deck:duplicate'),
    'deck:move': order('deck:move'),
    'deck:remove': order('deck:remove'),
    announce: order('announce'),
    'room:title': order('room:title'),
    'room:lock': {
      ...order('room:lock'),
      apply({ room, key }, { lock }) {
        const order = { type: 'room:lock', lock, by: key } as const;
        // Who is here stays known; that comes before the lock, and within its turn.
        return steering.order(room, order, lock ? () => access.remember(room) : undefined);
      },
    },
    'room:passcode': order('room:passcode'),
    'room:names': order('room:names'),
    'room:language': order('room:language'),
    'room:teams': {
      ...order('room:teams'),
      async apply({ room, key }, payload) {
        const answer = await steering.order(room, { type: 'room:teams', ...payload, by: key });
        if (!answer.ok) return answer;
        await teams.dealAll(room);
        await voting.tellAll(room);
        return answer;
      },
    },
    ...createKeyRoutes({ steering, identity }),
    ...createChatRoutes(parts),
    ...createQuestionRoutes(parts),
    'screen:questions': order('screen:questions'),
    'reactions:rules': order('reactions:rules'),
  };
}
