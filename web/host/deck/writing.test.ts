import { expect, test } from 'vitest';
import type { Ack } from '#protocol/events';
import { type ChoicePoll, defaultSettings, type OptionId, type PollId } from '#protocol/polls';
import type { Sent } from '#protocol/schemas';
import { deckWords } from '../../words/en/deck.ts';
import { createDrafts } from './drafts.ts';
import { createWriting } from './writing.ts';

const poll: ChoicePoll = {
  id: 'p' as PollId,
  version: 3,
  kind: 'choice',
  ask: {},
  question: 'Lunch?',
  options: ['Pizza', 'Sushi'].map((label) => ({ id: label.toLowerCase() as OptionId, label })),
  settings: defaultSettings,
};
const ok: Ack = { ok: true };

function storage() {
  const held = new Map<string, string>();
  return {
    get: (key: string) => held.get(key) ?? null,
    set: (key: string, text: string | null) => void (text === null ? held.delete(key) : held.set(key, text)),
  };
}

function begin(browser = storage(), first = poll) {
  const drafts = createDrafts('482913', browser);
  const asked: { edit: Sent<'deck:edit'>; answer: (ack: Ack | null) => Promise<void> }[] = [];
  let waiting: (() => void) | null = null;
  const writing = createWriting(first, {
    drafts,
    send: (edit) => {
      let resolve: (ack: Ack | null) => void = () => {};
      const promise = new Promise<Ack | null>((done) => {
        resolve = done;
      });
      asked.push({
        edit,
        async answer(ack) {
          resolve(ack);
          await promise;
          await null;
          await null;
        },
      });
      return promise;
    },
    later: (run) => {
      waiting = run;
      return () => {
        waiting = null;
      };
    },
  });
  const type = (question: string) => writing.change({ ...writing.draft.value, question });
  return { writing, drafts, asked, type, pause: () => waiting?.(), isWaiting: () => waiting !== null };
}

test('what is written is saved when typing pauses', async () => {
  const { writing, asked, type, pause } = begin();
  type('Dinner');
  type('Dinner?');
  expect(asked).toHaveLength(0);
  pause();
  expect(asked.map(({ edit }) => [edit.question, edit.version])).toEqual([['Dinner?', 3]]);
  await asked[0]?.answer(ok);
  expect(writing.isSaved.value).toBe(true);
});

test('every key survives a reload, and a saved draft is not kept', async () => {
  const browser = storage();
  const { asked, type, pause } = begin(browser);
  type('Dinn');
  expect(begin(browser).writing.draft.value.question).toBe('Dinn');
  pause();
  await asked[0]?.answer(ok);
  expect(begin(browser).writing.draft.value.question).toBe('Lunch?');
});

test('nothing is sent that is not complete or says the same', () => {
  const { writing, asked, type, pause } = begin();
  type(' ');
  pause();
  expect(writing.trouble.value).not.toBeNull();
  type(' Lunch? ');
  pause();
  expect([asked.length, writing.trouble.value, writing.isChanged.value]).toEqual([0, null, false]);
});

test('the own edit that comes back is no conflict, and new options get their ids', async () => {
  const { writing, asked, pause } = begin();
  const { draft } = writing;
  writing.change({ ...draft.value, options: [...draft.value.options, { key: 9, label: 'Soup' }] });
  pause();
  await asked[0]?.answer(ok);
  const soup = { id: 'soup' as OptionId, label: 'Soup' };
  writing.see({ ...poll, version: 4, options: [...poll.options, soup] });
  expect(writing.theirs.value).toBeNull();
  expect(draft.value).toMatchObject({ version: 4, options: [{}, {}, { key: 9, id: 'soup', label: 'Soup' }] });
});

test('an edit that overtook the view of the one before goes again by itself', async () => {
  const { writing, asked, type, pause } = begin();
  type('Dinner?');
  pause();
  await asked[0]?.answer(ok);
  type('Supper?');
  pause();
  await asked[1]?.answer({ ok: false, code: 'changed-meanwhile', poll: { ...poll, version: 4, question: 'Dinner?' } });
  expect(asked.map(({ edit }) => [edit.question, edit.version])).toEqual([
    ['Dinner?', 3],
    ['Supper?', 3],
    ['Supper?', 4],
  ]);
  expect(writing.theirs.value).toBeNull();
});

test('what is written while a save is under way goes after it, and whoever saves waits for both', async () => {
  const { writing, asked, type } = begin();
  type('Dinner?');
  void writing.save();
  type('Supper?');
  let isDone = false;
  const done = writing.save().then(() => {
    isDone = true;
  });
  await asked[0]?.answer(ok);
  expect(isDone).toBe(false);
  expect(asked.map(({ edit }) => edit.question)).toEqual(['Dinner?', 'Supper?']);
  await asked[1]?.answer(ok);
  await done;
  expect(writing.isChanged.value).toBe(false);
});

test('who has written nothing sees what others write', () => {
  const { writing } = begin();
  writing.see({ ...poll, version: 4, question: 'Tea?' });
  expect([writing.draft.value.question, writing.theirs.value]).toEqual(['Tea?', null]);
});

test('two texts are both shown, and nothing is sent before somebody chooses', () => {
  const { writing, asked, type, pause } = begin();
  type('Dinner?');
  writing.see({ ...poll, version: 4, question: 'Tea?' });
  expect([writing.draft.value.question, writing.theirs.value?.question]).toEqual(['Dinner?', 'Tea?']);
  pause();
  expect(asked).toHaveLength(0);
});

test('theirs can be taken', () => {
  const { writing, drafts, type } = begin();
  type('Dinner?');
  writing.see({ ...poll, version: 4, question: 'Tea?' });
  writing.takePresent();
  expect([writing.draft.value.question, writing.theirs.value, drafts.ids.value.size]).toEqual(['Tea?', null, 0]);
});

test('mine can be kept, on top of theirs; an option they took away is added again', () => {
  const { writing, asked, type } = begin();
  type('Dinner?');
  writing.see({ ...poll, version: 4, options: [{ id: 'pizza' as OptionId, label: 'Pizza' }] });
  void writing.keepMine();
  expect(asked[0]?.edit).toMatchObject({
    version: 4,
    question: 'Dinner?',
    options: [{ id: 'pizza', label: 'Pizza' }, { label: 'Sushi' }],
  });
  expect(asked[0]?.edit.options[1]).not.toHaveProperty('id');
});

test('the draft of a reload meets an edit of others: a conflict, not a loss', () => {
  const browser = storage();
  begin(browser).type('Dinner?');
  const { writing } = begin(browser, { ...poll, version: 4, question: 'Tea?' });
  expect([writing.draft.value.question, writing.theirs.value?.question]).toEqual(['Dinner?', 'Tea?']);
});

test('while a round runs nothing is sent and nothing is lost', () => {
  const { writing, drafts, asked, type, pause } = begin();
  writing.isRunning.value = true;
  type('Dinner?');
  pause();
  expect([asked.length, drafts.of('p')?.question]).toEqual([0, 'Dinner?']);
});

test('a lost answer is tried again, and an edit that had arrived is recognised', async () => {
  const { writing, asked, type, pause } = begin();
  type('Dinner?');
  pause();
  await asked[0]?.answer(null);
  expect(writing.trouble.value).toBe(deckWords.offline);
  writing.see({ ...poll, version: 4, question: 'Dinner?' });
  expect([writing.isChanged.value, writing.theirs.value]).toEqual([false, null]);
});

test('a refusal is said, and the draft stays', async () => {
  const { writing, drafts, asked, type, pause, isWaiting } = begin();
  type('Dinner?');
  pause();
  await asked[0]?.answer({ ok: false, code: 'slow-down', retryAfterMs: 400 });
  expect(writing.trouble.value).not.toBeNull();
  expect([drafts.of('p')?.question, isWaiting()]).toEqual(['Dinner?', true]);
});

test('closing the editor saves what is complete', async () => {
  const { writing, drafts, asked, type } = begin();
  type('Dinner?');
  writing.stop();
  await asked[0]?.answer(ok);
  expect([asked.length, drafts.ids.value.size]).toEqual([1, 0]);
});

test('a shape that another version of the page has kept is not taken', () => {
  const browser = storage();
  browser.set('drafts:482913', JSON.stringify({ p: { question: 'Dinner?' }, q: 7 }));
  expect(createDrafts('482913', browser).ids.value.size).toBe(0);
  browser.set('drafts:482913', 'not json');
  expect(createDrafts('482913', browser).ids.value.size).toBe(0);
});
