import { expect, it } from 'vitest';
import { lunch, moment, phases, roomOf, roundOf } from '../testing/room-samples.ts';
import { apply } from './room.ts';

it('[X5] a round is named when the room asks for names as it opens; what is asked later changes nothing of it', () => {
  const asking = { names: 'required' } as const;
  const now = moment();
  const opened = apply(roomOf([], asking), { type: 'poll:open', poll: lunch.id, round: null }, now);
  if (!opened.ok) throw new Error(opened.code);
  expect(opened.state.rounds).toMatchObject([{ named: true }]);
  const optional = apply(opened.state, { type: 'room:names', names: 'optional' }, now);
  if (!optional.ok) throw new Error(optional.code);
  const [round] = optional.state.rounds;
  if (!round) throw new Error('there is no round');
  const rerun = apply(optional.state, { type: 'poll:rerun', poll: lunch.id, round: round.id }, now);
  expect(rerun).toMatchObject({ ok: true, state: { rounds: [{ named: true }, { named: false }] } });
});

it('[X5] a round that was anonymous stays so when it is opened again', () => {
  const round = roundOf(lunch, phases.closed);
  const state = roomOf([round], { names: 'required' });
  const opened = apply(state, { type: 'poll:open', poll: lunch.id, round: round.id }, moment());
  expect(opened).toMatchObject({ ok: true, state: { rounds: [{ named: false, phase: { phase: 'open' } }] } });
});
