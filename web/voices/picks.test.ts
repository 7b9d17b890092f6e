import { expect, it } from 'vitest';
import type { Line } from '#protocol/lines';
import type { RoundId } from '#protocol/polls';
import { samplePoll } from '../gallery/samples/polls.ts';
import { voiceCounts, voicePicks } from './picks.ts';

const round = 'round1' as RoundId;
const line = (seq: number, keys: readonly string[], more: object = {}): Line =>
  ({
    seq,
    change: seq,
    at: 1,
    kind: 'said',
    name: null,
    host: false,
    text: 'because',
    voice: { round, keys },
    ...more,
  }) as Line;

it('reasons count for what was chosen in this round, those that wait for approval not yet', () => {
  const other = { voice: { round: 'round2', keys: ['o1'] } };
  const lines = [
    line(1, ['o1']),
    line(2, ['o1', 'o2']),
    line(3, ['o1'], other),
    line(4, ['o2'], { held: 'approval' }),
    line(5, ['o2'], { held: 'reveal' }),
  ];
  expect([...voiceCounts(lines, round)]).toEqual([
    ['o1', 2],
    ['o2', 2],
  ]);
});

it('a tap on a bar with reasons brings them up, another takes them off; a bar without is no button', () => {
  const poll = samplePoll('Lunch?', ['Pizza', 'Sushi', 'Salad']);
  const [first = '', second = '', third = ''] = poll.options.map(({ id }) => id as string);
  const asked: (string | null)[] = [];
  const show = (key: string | null) => void asked.push(key);
  const picks = voicePicks({ poll, counts: new Map([[first, 2]]), shown: third, show });
  expect([picks.labelOf(first), picks.labelOf(second), picks.labelOf(third)]).toEqual([
    expect.stringContaining('2'),
    null,
    expect.stringContaining('0'),
  ]);
  picks.pick(first);
  picks.pick(third);
  expect(asked).toEqual([first, null]);
});
