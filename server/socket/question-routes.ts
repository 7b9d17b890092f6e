import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { Payload } from '#protocol/schemas';
import type { Visit } from '../live/live-room.ts';
import type { PaceMeters } from '../live/pace-meter.ts';
import type { Questions } from '../live/questions.ts';
import type { ReactionCounts } from '../live/reactions.ts';
import type { Judgement, JudgementType } from '../room/questions/book.ts';
import { type Actor, rights } from '../room/rights.ts';
import type { Routes } from './door.ts';

export interface QuestionRoutesParts {
  readonly questions: Questions;
  readonly reactions: Pick<ReactionCounts, 'react'>;
  readonly paceMeters: Pick<PaceMeters, 'say'>;
}

const phone: readonly Actor[] = ['phone'];
const rateOf = (name: keyof typeof limits.rates) => ({ name, limit: limits.rates[name] });

type QuestionEvents = 'ask' | 'upvote' | 'questions:watch' | JudgementType | 'question:pin' | 'react' | 'pace';

/** What people ask and send up, and what becomes of their questions. */
export function createQuestionRoutes(parts: QuestionRoutesParts): Pick<Routes, QuestionEvents> {
  const { questions, reactions, paceMeters } = parts;
  const judgement = <E extends JudgementType>(type: E) => ({
    roles: ['host', 'moderator'] as const,
    rate: rateOf('order'),
    apply: (visit: Visit, payload: Payload<E>) => questions.judge(visit, { type, ...payload } as Judgement),
  });

  return {
    ask: {
      roles: phone,
      rate: rateOf('ask'),
      apply: ({ room, seat }, payload) => questions.ask(room, seat.voter, payload),
    },
    upvote: {
      roles: phone,
      rate: rateOf('upvote'),
      apply: ({ room, seat }, payload) => questions.upvote(room, seat.voter, payload),
    },
    'questions:watch': {
      roles: ['phone', 'host', 'moderator'],
      rate: rateOf('watch'),
      apply(visit, { watch }) {
        if (watch) return questions.watch(visit);
        questions.unwatch(visit);
        return { ok: true };
      },
    },
    'question:approve': judgement('question:approve'),
    'question:remove': judgement('question:remove'),
    'question:restore': judgement('question:restore'),
    'question:answered': judgement('question:answered'),
    'question:answer': judgement('question:answer'),
    'question:merge': judgement('question:merge'),
    'question:pin': {
      roles: rights['question:pin'],
      rate: rateOf('order'),
      apply: (visit, payload) => questions.pin(visit, payload),
    },
    react: {
      roles: phone,
      rate: rateOf('react'),
      apply({ room }, { emoji }) {
        if (!room.state.room.reactions) return refuse('reactions-off');
        reactions.react(room, emoji);
        return { ok: true };
      },
    },
    pace: {
      roles: phone,
      rate: rateOf('pace'),
      apply({ room, seat }, { pace }) {
        if (!room.state.room.reactions) return refuse('reactions-off');
        paceMeters.say(room, seat.voter, pace);
        return { ok: true };
      },
    },
  };
}
