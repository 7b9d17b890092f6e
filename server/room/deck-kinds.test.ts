import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultDecision } from '#protocol/decision';
import { newPoll } from '#protocol/poll-schemas';
import { defaultSettings } from '#protocol/polls';
import { defaultQuiz } from '#protocol/quiz';
import { readPoll } from '../store/sqlite/older.ts';
import { attempt, given } from '../testing/given-orders.ts';
import { drink, lunch, phases, roomOf, roundOf } from '../testing/room-samples.ts';
import type { OrderOf } from './orders.ts';

const empty = roomOf([], { deck: [], shown: null });
const add = (change: object): OrderOf<'deck:add'> => ({
  type: 'deck:add',
  question: 'Which?',
  options: ['A', 'B', 'C'],
  ...change,
});
const edit = (change: object): OrderOf<'deck:edit'> => ({
  type: 'deck:edit',
  poll: lunch.id,
  version: lunch.version,
  question: lunch.question,
  options: [...lunch.options],
  settings: lunch.settings,
  ...change,
});
const draft = roomOf([]);

describe('[Q1] a poll is of a kind', () => {
  it.each([
    ['none named', {}, { kind: 'choice', ask: {} }],
    ['a kind alone', { kind: 'multiple' }, { kind: 'multiple', ask: { min: 1, max: null } }],
    [
      'a kind and a part of its settings',
      { kind: 'multiple', ask: { max: 2 } },
      { kind: 'multiple', ask: { min: 1, max: 2 } },
    ],
  ])('as it is added: %s', (_, change, poll) => {
    expect(given(empty, [add(change)]).room.deck).toMatchObject([poll]);
  });

  it.each([
    ['settings of no kind', { kind: 'multiple', ask: 7 }],
    ['settings beyond its options', { kind: 'multiple', ask: { min: 4 } }],
  ])('and is refused with %s', (_, change) => {
    expect(attempt(empty, add(change))).toEqual({ ok: false, code: 'bad-payload' });
    expect(attempt(draft, edit(change))).toEqual({ ok: false, code: 'bad-payload' });
  });

  it('which an edit may change, with the usual settings of the new one', () => {
    expect(given(draft, [edit({ kind: 'multiple' })]).room.deck[0]).toMatchObject({
      kind: 'multiple',
      ask: { min: 1, max: null },
      version: 2,
    });
  });

  it('and an edit that does not speak of it leaves as it is', () => {
    const multiple = given(draft, [edit({ kind: 'multiple', ask: { max: 2 } })]);
    const renamed = given(multiple, [edit({ version: 2, question: 'What to eat?' })]);
    expect(renamed.room.deck[0]).toMatchObject({ question: 'What to eat?', kind: 'multiple', ask: { min: 1, max: 2 } });
  });

  it('whose other settings ask something else: the closed round is kept, a new one opens', () => {
    const closed = roomOf([roundOf(lunch, phases.closed)]);
    const state = given(closed, [
      edit({ kind: 'multiple', ask: { max: 2 } }),
      { type: 'poll:open', poll: lunch.id, round: closed.rounds[0]?.id ?? null },
    ]);
    expect(state.rounds.map(({ asked, number }) => [asked.kind, number])).toEqual([
      ['choice', 1],
      ['multiple', 2],
    ]);
  });

  it('[Q13] and an edit that does not speak of a decision takes what its kind has', () => {
    const { decision: _, ...settings } = { ...lunch.settings, decision: null };
    const decisions = [{ kind: 'motion' }, { kind: 'choice' }, { kind: 'motion', settings: lunch.settings }].map(
      (change) => given(draft, [edit({ settings, ...change })]).room.deck[0]?.settings.decision,
    );
    expect(decisions).toEqual([{ ...defaultDecision, motion: 0, abstention: 2 }, null, null]);
  });

  it('and decides nothing if its kind does not', () => {
    const decision = { rule: 'simple', motion: null, abstention: null, base: 'votes', quorum: null } as const;
    const settings = { ...lunch.settings, decision };
    expect(attempt(draft, edit({ kind: 'multiple', settings }))).toEqual({ ok: false, code: 'bad-payload' });
    expect(given(draft, [edit({ settings })]).room.deck[0]?.settings.decision).toEqual(decision);
  });

  it('and decides what is usual for its kind, where settings do not speak of it', () => {
    const settings = { changeable: true, results: 'live' };
    const made = (more: object) => v.parse(newPoll, { question: 'Shall we?', ...more }).settings?.decision;
    const usual = { ...defaultDecision, motion: 0, abstention: 2 };
    expect(made({ kind: 'motion', settings })).toEqual(usual);
    expect(made({ kind: 'motion', options: ['Ja', 'Nein', 'Enthaltung'], settings })).toEqual(usual);
    expect(made({ kind: 'motion', settings: { ...settings, decision: null } })).toBeNull();
    expect(made({ options: ['A', 'B'], settings })).toBeNull();
    expect(given(empty, [add({ kind: 'motion' })]).room.deck[0]?.settings.decision).toEqual(usual);
  });

  it('with pictures may decide, as a single choice does', () => {
    const pictures = [1, 2].map((n) => `${String(n).repeat(22)}-160x90`);
    const settings = { changeable: true, results: 'live', decision: { rule: '2/3', motion: 1 } };
    const poll = { question: 'Which?', kind: 'images', options: ['A', 'B'], ask: { pictures }, settings };
    expect(v.parse(newPoll, poll).settings?.decision).toMatchObject({ rule: '2/3', motion: 1 });
  });

  it('[Z2] and is no question of a quiz while its own settings do not say what is right', () => {
    const settings = { ...defaultSettings, quiz: defaultQuiz };
    const estimate = { kind: 'number' as const, options: [], settings };
    const told = { ...estimate, ask: { right: { value: 330, tolerance: 0 } } };
    const refused = { ok: false, code: 'needs-right' };
    expect(attempt(empty, add(estimate))).toEqual(refused);
    expect(attempt(draft, edit(estimate))).toEqual(refused);
    const deck = (poll: object) => ({
      type: 'deck:replace' as const,
      polls: [{ question: 'How high?', ...poll } as never],
    });
    expect(attempt(empty, deck(estimate))).toEqual(refused);
    const known = given(empty, [deck(told)]);
    expect(attempt(known, deck(estimate))).toEqual(refused);
    expect(known.room.deck[0]?.settings.quiz).toEqual(defaultQuiz);
    expect(given(draft, [edit(told)]).room.deck[0]?.kind).toBe('number');
  });

  it('also if it was stored before there were kinds with settings', () => {
    const { ask: _, settings: __, ...older } = drink;
    expect(readPoll(JSON.stringify(older))).toEqual({ ...drink, ask: {}, settings: defaultSettings });
  });
});
