import { expect, test } from 'vitest';
import { type Decision, defaultDecision } from '#protocol/decision';
import { type ChoicePoll, defaultSettings, type OptionId, type PollId } from '#protocol/polls';
import {
  draftOf,
  editOf,
  emptyDraft,
  isSameDraft,
  newPollOf,
  problemOf,
  withKind,
  withMoved,
  withOption,
  withoutOption,
} from './draft.ts';

const poll: ChoicePoll = {
  id: 'p' as PollId,
  version: 7,
  kind: 'choice',
  ask: {},
  question: 'Lunch?',
  options: ['Pizza', 'Sushi', 'Salad'].map((label) => ({ id: label.toLowerCase() as OptionId, label })),
  settings: { ...defaultSettings, changeable: true, results: 'hidden' },
};

test('an edit names the version it was made from and keeps the ids of its options', () => {
  expect(editOf(poll, draftOf(poll))).toEqual({
    poll: 'p',
    version: 7,
    kind: 'choice',
    ask: {},
    question: 'Lunch?',
    options: [
      { id: 'pizza', label: 'Pizza' },
      { id: 'sushi', label: 'Sushi' },
      { id: 'salad', label: 'Salad' },
    ],
    settings: { ...defaultSettings, changeable: true, results: 'hidden' },
  });
});

test('a new option has no id, an empty row is left out', () => {
  const draft = withOption(withOption(draftOf(poll)));
  const options = draft.options.map((option) => (option.key === 3 ? { ...option, label: 'Soup' } : option));
  expect(editOf(poll, { ...draft, options }).options.at(-1)).toEqual({ label: 'Soup' });
  expect(editOf(poll, { ...draft, options }).options).toHaveLength(4);
});

test('moving keeps every option, and a place outside the list changes nothing', () => {
  const labels = (draft: ReturnType<typeof draftOf>) => draft.options.map(({ label }) => label);
  expect(labels(withMoved(draftOf(poll), 0, 2))).toEqual(['Sushi', 'Salad', 'Pizza']);
  expect(labels(withMoved(draftOf(poll), 0, -1))).toEqual(['Pizza', 'Sushi', 'Salad']);
  expect(labels(withMoved(draftOf(poll), 2, 3))).toEqual(['Pizza', 'Sushi', 'Salad']);
});

test('keys stay apart when rows are added after others were removed', () => {
  const draft = draftOf(poll);
  const fewer = { ...draft, options: draft.options.slice(1) };
  const keys = withOption(fewer).options.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a question and two options are needed before anything is sent', () => {
  expect(problemOf(emptyDraft())).not.toBeNull();
  expect(problemOf({ ...emptyDraft(), question: 'Lunch?' })).not.toBeNull();
  expect(problemOf(draftOf(poll))).toBeNull();
  expect(newPollOf(draftOf(poll)).options).toEqual(['Pizza', 'Sushi', 'Salad']);
});

test('texts that do not fit into one message are told before they are sent', () => {
  const options = Array.from({ length: 50 }, (_, key) => ({ key, label: '選'.repeat(110) }));
  expect(problemOf({ ...draftOf(poll), options })).not.toBeNull();
  expect(problemOf({ ...draftOf(poll), options: options.slice(0, 20) })).toBeNull();
});

test('a question or an option that is too long is told, in characters as people count them', () => {
  const draft = draftOf(poll);
  const options = (label: string) => draft.options.map((row) => (row.key === 1 ? { ...row, label } : row));
  expect(problemOf({ ...draft, question: 'x'.repeat(501) })).toContain('500 characters');
  expect(problemOf({ ...draft, question: ` ${'x'.repeat(500)} ` })).toBeNull();
  expect(problemOf({ ...draft, options: options('x'.repeat(201)) })).toBe('Option B has more than 200 characters.');
  expect(problemOf({ ...draft, options: options('\u{1f44d}\u{1f3fd}'.repeat(200)) })).toBeNull();
});

test('a new poll carries an id of its own, so that adding it twice adds it once', () => {
  const draft = emptyDraft();
  expect(newPollOf(draft).id).toBe(newPollOf(draft).id);
  expect(newPollOf(emptyDraft()).id).not.toBe(newPollOf(draft).id);
});

test('an option is taken away by removing its row, not by clearing it', () => {
  const draft = draftOf(poll);
  const cleared = { ...draft, options: draft.options.map((row) => (row.key === 1 ? { ...row, label: ' ' } : row)) };
  expect(problemOf(cleared)).toContain('Option B');
  expect(problemOf({ ...draft, options: draft.options.filter(({ key }) => key !== 1) })).toBeNull();
});

test.each([0, 4, 3_601, 12.5, Number.NaN])('%d seconds are no time limit', (timeLimitS) => {
  expect(problemOf({ ...draftOf(poll), settings: { ...poll.settings, timeLimitS } })).not.toBeNull();
});

test('white space, empty rows and ids make no difference; words and settings do', () => {
  const draft = draftOf(poll);
  expect(isSameDraft(draft, withOption({ ...draft, question: '  Lunch?\n' }))).toBe(true);
  expect(isSameDraft(draft, { ...draft, question: 'Lunch!' })).toBe(false);
  expect(isSameDraft(draft, withMoved(draft, 0, 1))).toBe(false);
  expect(isSameDraft(draft, { ...draft, settings: { ...draft.settings, timeLimitS: 60 } })).toBe(false);
});

const deciding = (decision: Partial<Decision>) => {
  const draft = draftOf(poll);
  return { ...draft, settings: { ...draft.settings, decision: { ...defaultDecision, ...decision } } };
};
const decisionOf = (draft: ReturnType<typeof draftOf>) => editOf(poll, draft).settings.decision;

test('a decision goes on naming the same options when rows move, go and stay empty', () => {
  const draft = deciding({ motion: 0, abstention: 2 });
  expect(decisionOf(withMoved(draft, 0, 1))).toMatchObject({ motion: 1, abstention: 2 });
  expect(decisionOf(withMoved(draft, 2, 0))).toMatchObject({ motion: 1, abstention: 0 });
  expect(decisionOf(withoutOption(draft, 1))).toMatchObject({ motion: 0, abstention: 1 });
  expect(decisionOf(withoutOption(draft, 2))).toMatchObject({ motion: 0, abstention: null });
  const moved = withMoved(withMoved(withOption(draft), 3, 0), 1, 2);
  expect(moved.options.map(({ label }) => label)).toEqual(['', 'Sushi', 'Pizza', 'Salad']);
  expect(decisionOf(moved)).toMatchObject({ motion: 1, abstention: 2 });
});

test('a share is sent as the server writes it, and its spelling is no change', () => {
  const typed = deciding({ rule: ' 02 / 3 ' as Decision['rule'], quorum: '50.0 %' as Decision['quorum'] });
  expect(decisionOf(typed)).toMatchObject({ rule: '2/3', quorum: '50%' });
  expect(isSameDraft(typed, deciding({ rule: '2/3', quorum: '50%' }))).toBe(true);
  expect(isSameDraft(typed, deciding({ rule: '3/4', quorum: '50%' }))).toBe(false);
});

test.each<[Partial<Decision>, string]>([
  [{ rule: '5/4' }, 'The share that carries'],
  [{ rule: '' as Decision['rule'] }, 'The share that carries'],
  [{ quorum: '0%' }, 'The quorum is written'],
  [{ quorum: 0 }, 'A quorum has'],
  [{ quorum: 1.5 }, 'A quorum has'],
  [{ motion: 3 }, 'an option that is empty'],
])('a decision with %j is not sent', (decision, problem) => {
  expect(problemOf(withOption(deciding(decision)))).toContain(problem);
  expect(problemOf(deciding({ motion: 0 }))).toBeNull();
});

const labelsOf = (draft: ReturnType<typeof draftOf>) => draft.options.map(({ label }) => label);

test('a motion brings its options and its decision, and what was written before comes back with another kind', () => {
  const motion = withKind(draftOf(poll), 'motion');
  expect(labelsOf(motion)).toEqual(['Yes', 'No', 'Abstain']);
  expect(motion.settings.decision).toMatchObject({ rule: 'simple', motion: 0, abstention: 2 });
  expect(problemOf(motion)).toBeNull();
  expect(newPollOf(motion)).toMatchObject({ kind: 'motion', ask: {}, options: ['Yes', 'No', 'Abstain'] });

  const ranking = withKind(motion, 'ranking');
  expect(ranking.options).toEqual(draftOf(poll).options);
  expect(ranking.settings.decision).toBeNull();
  expect(labelsOf(withKind(withKind(motion, 'scale'), 'choice'))).toEqual(['Pizza', 'Sushi', 'Salad']);
});

test('a scale is sent without options, and a name of white space is no name', () => {
  const scale = { ...withKind(draftOf(poll), 'scale'), ask: { from: 0, to: 10, low: '  ', high: ' At  last ' } };
  expect(problemOf(scale)).toBeNull();
  expect(editOf(poll, scale)).toMatchObject({
    kind: 'scale',
    options: [],
    ask: { from: 0, to: 10, low: null, high: 'At last' },
  });
  expect(isSameDraft(scale, { ...scale, ask: { from: 0, to: 10, low: null, high: 'At last' } })).toBe(true);
  expect(problemOf({ ...scale, ask: { from: 0, to: 11, low: null, high: null } })).toMatch(/2 to 11 steps/);
});

test('what a ranking and points want to know must fit', () => {
  const ranking = withKind(draftOf(poll), 'ranking');
  expect(problemOf(ranking)).toBeNull();
  expect(problemOf({ ...ranking, ask: { top: 3 } })).toBeNull();
  for (const top of [0, 4, 1.5]) expect(problemOf({ ...ranking, ask: { top } })).toMatch(/1 to 3/);
  const points = withKind(draftOf(poll), 'points');
  expect(problemOf(points)).toBeNull();
  for (const n of [0, 9, 1_001]) expect(problemOf({ ...points, ask: { points: n, all: true } })).toMatch(/10 to 1,000/);
});
