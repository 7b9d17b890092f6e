import { expect, test } from 'vitest';
import { type ChoicePoll, defaultSettings, type PollId, type RoundId } from '#protocol/polls';
import type { RoundView } from '#protocol/views';
import { orderOf, type Steered, type Step, stepsOf } from './steps.ts';

const poll: ChoicePoll = {
  id: 'p' as PollId,
  version: 1,
  kind: 'choice',
  question: '?',
  options: [],
  settings: { ...defaultSettings, changeable: true, results: 'live' },
};
const times = { openedAt: 1, closedAt: 2, acceptUntil: 3 };

function steered(phase: RoundView['phase']['phase'] | null, resultsShown = true, question = '?'): Steered {
  const round = phase && { id: 'r' as RoundId, number: 1, phase: { phase, ...times, closesAt: null }, resultsShown };
  return { poll, round, deck: [{ ...poll, version: 2, question }] };
}

test.each<[string, Steered, Step]>([
  ['an empty room asks for a question', { poll: null, round: null, deck: [] }, 'add'],
  ['a draft is opened', steered(null), 'open'],
  ['an open round is closed', steered('open'), 'close'],
  ['an open hidden round is closed before it is revealed', steered('open', false), 'close'],
  ['a closing hidden round is revealed', steered('closing', false), 'reveal'],
  ['a closed hidden round is revealed', steered('closed', false), 'reveal'],
  ['a closed round on show is asked again', steered('closed'), 'rerun'],
  ['a closed round whose poll was edited opens the new text', steered('closed', true, 'Edited?'), 'open-edited'],
  ['a hidden round is revealed even if the poll was edited since', steered('closed', false, 'Edited?'), 'reveal'],
])('%s', (_, view, next) => {
  expect(stepsOf(view).next).toBe(next);
});

test('the next step is never offered twice', () => {
  for (const phase of ['open', 'closing', 'closed'] as const) {
    for (const isShown of [true, false]) {
      for (const question of ['?', 'Edited?']) {
        const { next, others } = stepsOf(steered(phase, isShown, question));
        expect(new Set([next, ...others]).size).toBe(1 + others.length);
      }
    }
  }
});

test('an edited poll offers no resume: the server would open a new round', () => {
  const { next, others } = stepsOf(steered('closed', true, 'Edited?'));
  expect([next, ...others]).not.toContain('resume');
});

test('opening a draft names no round, opening again names the closed one', () => {
  expect(orderOf('open', poll.id, null)).toEqual({ event: 'poll:open', payload: { poll: 'p', round: null } });
  expect(orderOf('resume', poll.id, 'r' as RoundId)).toEqual({
    event: 'poll:open',
    payload: { poll: 'p', round: 'r' },
  });
});

test('what acts on a round is no order without one', () => {
  for (const step of ['close', 'reveal', 'hide', 'rerun'] as const) expect(orderOf(step, poll.id, null)).toBeNull();
});
