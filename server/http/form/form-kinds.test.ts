import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pollKinds } from '#protocol/kinds/index';
import type { NewPoll } from '#protocol/poll-schemas';
import { browser, type Fields } from '../../testing/form-browser.ts';
import { startParty } from '../../testing/party.ts';
import { startServer, type TestServer } from '../../testing/start-server.ts';
import { formWords } from '../../words/en/form.ts';
import { formTaskWords } from '../../words/en/form-tasks.ts';
import { refusedIn } from '../../words/words.ts';
import { formKinds } from './kinds/index.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Answered {
  readonly kind: NonNullable<NewPoll['kind']>;
  readonly ask?: object;
  readonly options: readonly string[];
  /** What the form says, `A` to `C` being the ids of the options; what is stored then. */
  readonly good: Fields;
  readonly stored: string;
  readonly bad: Fields;
  /** Named above the fields, and where an answer does not fit. */
  readonly task?: string;
}

const three = ['Pizza', 'Sushi', 'Salad'];

it.each<Answered>([
  {
    kind: 'multiple',
    ask: { max: 2 },
    options: three,
    good: { choice: ['C', 'A'] },
    stored: 'A,C',
    bad: { choice: ['A', 'B', 'C'] },
    task: 'Pick up to 2.',
  },
  { kind: 'scale', options: [], good: { choice: '4' }, stored: '4', bad: { choice: '6' } },
  {
    kind: 'ranking',
    options: three,
    good: { o0: '3', o1: '1', o2: '2' },
    stored: 'B,C,A',
    bad: { o0: '1', o1: '1', o2: '2' },
    task: 'Write 1 beside your first choice, 2 beside the second, and so on. Each number from 1 to 3 once.',
  },
  {
    kind: 'ranking',
    ask: { top: 1 },
    options: three,
    good: { o1: '1' },
    stored: 'B',
    bad: { o0: '1', o1: '2' },
    task: 'Only your first choice.',
  },
  {
    kind: 'points',
    options: three,
    good: { o0: '30', o1: '', o2: '70' },
    stored: 'A:30,C:70',
    bad: { o0: '30', o1: '80' },
    task: 'Spread 100 points.',
  },
  {
    kind: 'number',
    ask: { decimals: 1, min: 0, max: 100, unit: 'm' },
    options: [],
    good: { choice: '12,5' },
    stored: '12.5',
    bad: { choice: '101' },
    task: 'From 0 to 100\u00a0m. At most 1 decimal place.',
  },
  {
    kind: 'words',
    options: [],
    good: { choice: 'tea, cake' },
    stored: 'tea,cake',
    bad: { choice: 'a, b, c, d' },
    task: 'Write up to 3 words. A word has at most 30 characters.',
  },
  {
    kind: 'text',
    options: [],
    good: { choice: '<b>Tea</b>' },
    stored: '<b>Tea</b>',
    bad: { choice: ' ' },
    task: 'At most 280 characters.',
  },
  {
    kind: 'images',
    ask: { pictures: ['a', 'b', 'c'].map((letter) => `${letter.repeat(22)}-160x90`) },
    options: three,
    good: { choice: 'C' },
    stored: 'C',
    bad: { choice: 'nobody' },
  },
  {
    kind: 'pin',
    ask: { picture: `${'p'.repeat(22)}-1600x1000`, alt: 'A plan' },
    options: [],
    good: { x: '30', y: ' 45 ' },
    stored: '300,450',
    bad: { x: '130', y: '45' },
    task: 'A plan. Tap a place, or write two numbers below. From 0 to 100\u00a0%.',
  },
  { kind: 'motion', options: [], good: { choice: 'B' }, stored: 'B', bad: { choice: 'Maybe' } },
])('a poll of the kind $kind is answered without scripts', async ({ kind, ask, options, good, stored, bad, task }) => {
  const party = await startParty(server, { options, asked: { kind, ...(ask ? { ask } : {}) } });
  const phone = await browser(server, party);
  const idOf = (letter: string): string => party.poll.options['ABC'.indexOf(letter)]?.id ?? letter;
  const said = (fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? idOf(value) : value?.map(idOf)]),
    );
  const { page: refused } = await phone.send(said(bad));
  const misfit = task === undefined ? refusedIn(formWords, 'no-such-option') : formTaskWords.misfit;
  expect(refused.text).toContain(`role="status">${misfit}`);
  expect(refused.text).toContain(task === undefined ? formWords.choose : formTaskWords.choose);
  expect(refused.text.split(task ?? misfit), 'said once more above the fields').toHaveLength(
    task === undefined ? 2 : 3,
  );
  const { page } = await phone.send(said(good));
  expect(page.text).toContain(formWords.counted);
  expect(page.text).not.toContain('<b>Tea</b>');
  const [ballot] = await server.store.loadBallots(party.round());
  expect(ballot?.choice).toBe(stored.replace(/\b[ABC]\b/g, idOf));
});

describe('a pin without scripts', () => {
  const ask = { picture: `${'p'.repeat(22)}-1600x1000`, alt: 'A plan' };
  const stored = async (...sent: Fields[]) => {
    const party = await startParty(server, { options: [], asked: { kind: 'pin', ask } });
    const phone = await browser(server, party);
    for (const fields of sent) await phone.send(fields);
    const [ballot] = await server.store.loadBallots(party.round());
    return [ballot?.choice, phone.page().text];
  };

  it('is put by a tap on the picture, which is as large on every screen', async () => {
    const [choice, page] = await stored({ 'pin.x': '140', 'pin.y': '35', x: '', y: '' });
    expect(choice).toBe('500,200');
    expect(page).toContain('width="280" height="175"');
    expect(page).toContain('value="50"');
  });

  it.each<[string, Fields, string | undefined]>([
    ['a key on the picture leaves it to the numbers', { 'pin.x': '0', 'pin.y': '0', x: '10', y: '20' }, '100,200'],
    ['beyond its edge is at its edge', { 'pin.x': '9999', 'pin.y': '9999' }, '1000,1000'],
    ['no numbers', { 'pin.x': 'NaN', 'pin.y': '-5' }, undefined],
    ['half a place', { x: '10' }, undefined],
  ])('%s', async (_, fields, choice) => {
    expect((await stored(fields))[0]).toBe(choice);
  });
});

it('pictures of options are in their buttons, and what stands for them', async () => {
  const pictures = ['a', 'b'].map((letter) => `${letter.repeat(22)}-160x90`);
  const party = await startParty(server, { options: ['Sea', 'Hills'], asked: { kind: 'images', ask: { pictures } } });
  const { text } = (await browser(server, party)).page();
  for (const picture of pictures) expect(text).toContain(`src="/${party.code}/picture/small/${picture}.webp"`);
  expect(text).toContain('Hills');
});

it('every kind has its fields', () => {
  expect(Object.keys(formKinds).toSorted()).toEqual(pollKinds.toSorted());
});

it.each(['ranking', 'points'] as const)('what is counted of %s is points', async (kind) => {
  const party = await startParty(server, { options: three, asked: { kind } });
  const phone = await browser(server, party);
  const fields: Fields = kind === 'points' ? { o0: '100' } : { o0: '1', o1: '2', o2: '3' };
  const { page } = await phone.send(fields);
  expect(page.text).toContain(kind === 'points' ? '<span>100 points</span>' : '<span>3 points</span>');
});
