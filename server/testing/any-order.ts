import { defaultDecision } from '#protocol/decision';
import type { OptionId, PollId, PollSettings, RoundId, VoterId } from '#protocol/polls';
import { defaultQuiz } from '#protocol/quiz';
import type { Order } from '../room/orders.ts';
import type { RoomState } from '../room/state.ts';
import { seenOf } from '../room/steps.ts';
import type { Random } from './random.ts';

const decision = { ...defaultDecision, rule: '2/3', motion: 0, abstention: 1 } as const;

function settingsOf(below: Random): PollSettings {
  const settings = {
    changeable: below(2) === 0,
    results: below(2) ? 'live' : 'hidden',
    phones: below(2) ? 'always' : 'after-voting',
    timeLimitS: below(3) ? null : 5 + below(20),
  } as const;
  const quiz = (settings.timeLimitS ?? 0) % 3 ? null : { ...defaultQuiz, right: [0] };
  return { ...settings, decision: (settings.timeLimitS ?? 0) % 2 ? decision : null, quiz };
}

/** Draws an order: mostly a sensible one for this room, sometimes one that is late, wrong or about nothing. */
export function anyOrder(state: RoomState, below: Random): Order {
  const { room, rounds, hostKeys } = state;
  const anyPoll = () => room.deck[below(room.deck.length + 1)]?.id ?? ('nothing' as PollId);
  /** One that was asked, or that can come back; in the deck or not. */
  const oldPoll = () => {
    const ids = [
      ...rounds.map(({ poll: id }) => id),
      ...room.undo.flatMap((entry) => ('poll' in entry ? entry.poll : [])),
    ];
    return ids[below(ids.length)] ?? anyPoll();
  };
  const poll = below(3) ? (room.shown ?? anyPoll()) : anyPoll();
  const held = room.deck.find(({ id }) => id === poll);
  const anyRound = rounds[below(rounds.length + 1)]?.id ?? ('nothing' as RoundId);
  const current = rounds.findLast((round) => round.poll === poll && !round.archived)?.id ?? null;
  const round = below(5) > 0 && current !== null ? current : anyRound;
  const seen = below(6) ? seenOf(state) : { ...seenOf(state), shown: anyPoll() };
  const version = (held?.version ?? 1) + (below(5) === 0 ? 1 : 0);
  const question = `Question ${below(4)}?`;
  const options = ['Yes', 'No'];
  const closing = rounds.find(({ phase }) => phase.phase === 'closing')?.id ?? round;
  const draws: readonly (() => Order)[] = [
    () => ({ type: 'poll:open', poll, round: below(4) > 0 ? current : below(2) ? null : anyRound }),
    () => ({ type: 'poll:close', poll, round }),
    () => ({ type: 'poll:close', poll, round }),
    () => ({ type: 'poll:reveal', poll, round }),
    () => ({ type: 'poll:hide', poll, round }),
    () => ({ type: 'poll:rerun', poll, round }),
    () => ({ type: 'poll:show', poll: anyPoll() }),
    () => ({ type: 'poll:countdown', poll, round, seconds: below(3) ? 5 + below(60) : null }),
    () => ({ type: 'round:settle', round: closing }),
    () => ({ type: 'round:time-up', round }),
    () => ({ type: 'step:forward', seen }),
    () => ({ type: 'step:forward', seen }),
    () => ({ type: 'step:back', seen }),
    () => ({ type: 'deck:add', question, options, ...(below(2) ? { after: below(2) ? anyPoll() : null } : {}) }),
    () => ({ type: 'deck:add', question, options, id: below(2) ? oldPoll() : (`poll-${below(20)}` as PollId) }),
    () => ({ type: 'deck:duplicate', poll: anyPoll(), id: below(3) ? (`copy-${below(20)}` as PollId) : oldPoll() }),
    () => ({ type: 'deck:move', poll: anyPoll(), after: below(3) ? anyPoll() : null }),
    () => ({ type: 'deck:remove', poll, version }),
    () => ({
      type: 'deck:replace',
      polls: Array.from({ length: 1 + below(4) }, () => ({
        question: `Question ${below(4)}?`,
        options,
        settings: settingsOf(below),
      })),
      ...(below(3) ? {} : { version: room.deckVersion - below(3) }),
      ...(below(2) ? { title: `Deck ${below(3)}` } : {}),
    }),
    () => ({
      type: 'deck:edit',
      poll,
      version,
      question: `Edited ${below(9)}?`,
      options: [{ id: (below(5) ? held?.options[0]?.id : 'steak') as OptionId, label: 'Kept' }, { label: 'New' }],
      settings: settingsOf(below),
    }),
    () => {
      const on = below(2) === 0;
      const drawn = below(2) === 0 ? 0 : (room.version % 4) + 1;
      if (drawn === 4) return { type: 'voter:unmute', number: (room.version % 3) + 1 };
      if (drawn === 3)
        return {
          type: 'voter:mute',
          voter: 'voter-1' as VoterId,
          name: null,
          about: { line: 1 },
          minutes: on ? null : 5,
        };
      return drawn === 2
        ? { type: 'chat:rules', hold: on, slowS: on ? 10 : 0 }
        : { type: 'chat:rules', enabled: on, onScreen: drawn === 0 };
    },
    () => ({ type: 'announce', id: `news-${below(3)}`, text: below(2) ? 'Back at ten' : null }),
    () => ({ type: 'screen:blank', blank: below(2) === 0 }),
    () =>
      below(2)
        ? { type: 'screen:look', ...(below(2) ? { theme: 'dark' } : { order: below(2) ? 'sorted' : 'listed' }) }
        : { type: 'screen:compare', poll, rounds: below(4) ? [anyRound, rounds.at(-1)?.id ?? anyRound] : null },
    () => ({
      type: 'screen:replay',
      poll,
      round: below(4) ? round : null,
      from: below(3) / 2,
      isPlaying: below(2) === 0,
    }),
    () => {
      const drawn = below(6);
      if (drawn === 5) return { type: 'room:teams', how: 'deal', names: ['Foxes', 'Owls'] };
      if (drawn > 2) return { type: 'screen:board', show: below(3) ? 'leaderboard' : null };
      if (drawn === 2) return { type: 'room:title', title: `Title ${drawn}` };
      if (drawn === 1) return { type: 'room:language', language: room.language ? null : 'de' };
      return { type: 'room:logo', logo: room.logo ? null : { id: 'logo', widthPx: 9, heightPx: 9, shade: null } };
    },
    () =>
      below(2)
        ? { type: 'questions:rules', hold: below(2) === 0 }
        : below(2)
          ? { type: 'screen:questions', show: below(3) > 0 }
          : { type: 'question:pin', question: below(3) || null },
    () => ({ type: 'room:lock', lock: below(2) === 0 }),
    () => ({ type: 'room:passcode', passcode: below(2) ? `code ${below(3)}` : null }),
    () => ({ type: 'room:names', names: below(2) ? 'required' : 'optional' }),
    () => ({ type: 'key:add', id: `key-${below(40)}`, label: 'Ben', rights: below(2) ? 'host' : 'moderator' }),
    () => ({ type: 'voter:ban', voter: `voter-${below(4)}` as VoterId, name: below(2) ? 'Ana' : null }),
    () => ({ type: 'voter:unban', number: 1 + below(4) }),
    () => ({ type: 'key:revoke', number: 1 + below(hostKeys.length + 1), by: 1 + below(hostKeys.length) }),
  ];
  const by = below(12) ? null : 1 + below(hostKeys.length + 1);
  const standing = room.undo.filter(({ isDone }) => !isDone);
  const undoable = [room.undo.at(-1), standing[0], room.undo[below(room.undo.length + 1)]];
  if (below(4) === 0) return { type: 'undo', id: undoable[below(3)]?.id ?? 'nothing' };
  const order = draws[below(draws.length)]?.() ?? { type: 'poll:show', poll };
  return 'by' in order ? order : { ...order, by };
}
