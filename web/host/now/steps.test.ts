import { expect, test } from 'vitest';
import { type ChoicePoll, defaultSettings, type PollId, type RoundId } from '#protocol/polls';
import type { RoundView } from '#protocol/views';
import { forwardStep, nextStep, orderOf, otherSteps, type Steered, type Step } from './steps.ts';

const poll: ChoicePoll = {
  id: 'p' as PollId,
  version: 1,
  kind: 'choice',
  ask: {},
  question: '?',
  options: [],
  settings: defaultSettings,
};
const before: ChoicePoll = { ...poll, id: 'before' as PollId };
const behind: ChoicePoll = { ...poll, id: 'behind' as PollId };
const times = { openedAt: 1, closedAt: 2, acceptUntil: 3 };

interface Shape {
  readonly isShown?: boolean;
  readonly question?: string;
  readonly isLast?: boolean;
}

function steered(phase: RoundView['phase']['phase'] | null, shape: Shape = {}): Steered {
  const { isShown = true, question = '?', isLast = true } = shape;
  const round = phase && {
    id: 'r' as RoundId,
    number: 1,
    phase: { phase, ...times, closesAt: null },
    resultsShown: isShown,
  };
  const deck = [before, { ...poll, version: 2, question }, ...(isLast ? [] : [behind])];
  return { poll, round, deck, shown: poll.id };
}

const nothing: Steered = { poll: null, round: null, deck: [], shown: null };

test.each<[string, Steered, Step]>([
  ['an empty room asks for a question', nothing, 'add'],
  ['a deck of which nothing is shown begins', { ...nothing, deck: [poll] }, 'next'],
  ['a draft is opened', steered(null), 'open'],
  ['an open round is closed', steered('open'), 'close'],
  ['an open hidden round is closed before it is revealed', steered('open', { isShown: false }), 'close'],
  ['a closing hidden round is revealed', steered('closing', { isShown: false }), 'reveal'],
  ['a closed hidden round is revealed', steered('closed', { isShown: false }), 'reveal'],
  ['behind a closed round on show comes the next poll', steered('closed', { isLast: false }), 'next'],
  ['the last poll, closed and on show, is asked again', steered('closed'), 'rerun'],
  [
    'a closed round whose poll was edited opens the new text',
    steered('closed', { question: 'Edited?' }),
    'open-edited',
  ],
  [
    'a hidden round is revealed even if the poll was edited since',
    steered('closed', { isShown: false, question: 'Edited?' }),
    'reveal',
  ],
])('%s', (_, view, next) => {
  expect(nextStep(view)).toBe(next);
});

const phases = [null, 'open', 'closing', 'closed'] as const;
const everyView = phases.flatMap((phase) =>
  [true, false].flatMap((isShown) =>
    ['?', 'Edited?'].flatMap((question) =>
      [true, false].map((isLast) => steered(phase, { isShown, question, isLast })),
    ),
  ),
);

test('the next step is never offered twice', () => {
  for (const view of everyView) {
    const possible = otherSteps(view).flatMap(({ step, isPossible }) => (isPossible ? [step] : []));
    expect(possible).not.toContain(nextStep(view));
    expect(new Set(possible).size).toBe(possible.length);
  }
});

test('every button keeps its place in every state', () => {
  for (const view of everyView) expect(otherSteps(view)).toHaveLength(4);
});

test('what is offered can be ordered', () => {
  for (const view of everyView) {
    for (const { step, isPossible } of otherSteps(view)) {
      if (isPossible && step !== 'add') expect(orderOf(step, view), step).not.toBeNull();
    }
  }
});

test('an edited poll offers no resume: the server would open a new round', () => {
  const view = steered('closed', { question: 'Edited?' });
  expect([nextStep(view), ...otherSteps(view).map(({ step }) => step)]).not.toContain('resume');
});

test('while voting is open no other poll is shown', () => {
  expect(otherSteps(steered('open')).find(({ step }) => step === 'previous')?.isPossible).toBe(false);
  expect(otherSteps(steered('closed')).find(({ step }) => step === 'previous')?.isPossible).toBe(true);
});

test('opening a draft names no round, opening again names the closed one', () => {
  expect(orderOf('open', steered(null))).toEqual({ event: 'poll:open', payload: { poll: 'p', round: null } });
  expect(orderOf('resume', steered('closed'))).toEqual({ event: 'poll:open', payload: { poll: 'p', round: 'r' } });
});

test('next and previous name the poll they show', () => {
  const view = steered('closed', { isLast: false });
  expect(orderOf('next', view)).toEqual({ event: 'poll:show', payload: { poll: 'behind' } });
  expect(orderOf('previous', view)).toEqual({ event: 'poll:show', payload: { poll: 'before' } });
  expect(orderOf('next', steered('closed'))).toBeNull();
});

test('what acts on a round is no order without one', () => {
  for (const step of ['close', 'reveal', 'hide', 'rerun'] as const) expect(orderOf(step, steered(null))).toBeNull();
});

test('[K1] forward opens, closes, reveals what is hidden, then goes on', () => {
  expect(forwardStep(steered(null))).toBe('open');
  expect(forwardStep(steered('open', { isShown: false }))).toBe('close');
  expect(forwardStep(steered('closing', { isShown: false }))).toBe('reveal');
  expect(forwardStep(steered('closed', { isLast: false }))).toBe('next');
  expect(forwardStep(steered('closed'))).toBe('end');
  expect(forwardStep({ ...nothing, deck: [poll] })).toBe('next');
});
