import { describe, expect, test } from 'vitest';
import type { Ack } from '#protocol/events';
import { defaultLook } from '#protocol/look';
import { defaultSettings, type PollId, type RoomCode, type RoundId } from '#protocol/polls';
import type { ScreenView } from '#protocol/views';
import { createSession, type Send } from '../state/session.ts';
import { refusalWords } from '../words/en/refusals.ts';
import { screenWords } from '../words/en/screen.ts';
import { createRemote } from './remote.ts';

function viewOf(version: number, { resultsShown = true, hasRound = true, blank = false } = {}): ScreenView {
  return {
    as: 'screen',
    now: 0,
    announcement: null,
    names: 'optional',
    lock: false,
    replay: null,
    blank,
    version,
    room: { code: '482913' as RoomCode, title: 'Room' },
    poll: {
      id: 'p1' as PollId,
      version: 1,
      kind: 'choice',
      ask: {},
      question: 'A?',
      options: [],
      settings: defaultSettings,
    },
    round: hasRound
      ? { id: 'r1' as RoundId, number: 1, phase: { phase: 'closed', openedAt: 1, closedAt: 2 }, resultsShown }
      : null,
    keys: [],
    tally: null,
    chat: { enabled: true, onScreen: true },
    look: defaultLook,
    logo: null,
    compare: null,
    join: { url: 'http://10.0.0.1/482913', fixed: false },
  };
}

function screen({ view = viewOf(1), hasKey = true } = {}) {
  const sent: [event: string, payload: unknown][] = [];
  const answers: ((ack: Ack | null) => void)[] = [];
  const waits: (() => void)[] = [];
  let toggles = 0;
  const send = ((event: string, payload: unknown) => {
    sent.push([event, payload]);
    return new Promise((answer) => answers.push(answer));
  }) as unknown as Send;
  const session = createSession<ScreenView>(send, { view });
  session.setLink({ state: 'online' });
  if (hasKey) session.receive.me({ name: null, ballots: {}, now: 1, key: 1 });
  const remote = createRemote(
    session,
    () => toggles++,
    (run) => waits.push(run),
  );
  return {
    session,
    remote,
    sent,
    waits,
    toggles: () => toggles,
    async answer(ack: Ack | null) {
      answers.shift()?.(ack);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

const seen = { shown: 'p1', round: 'r1', phase: 'closed', resultsShown: true };

describe('a screen with a host’s key', () => {
  test('[K3] steers with what it shows', () => {
    const { remote, sent, session } = screen();
    expect(remote.press('forward')).toBe(true);
    session.receive.view(viewOf(2, { blank: true, resultsShown: false }));
    remote.press('back');
    remote.press('blank');
    remote.press('visibility');
    expect(sent).toEqual([
      ['step:forward', { seen }],
      ['step:back', { seen: { ...seen, resultsShown: false } }],
      ['screen:blank', { blank: false }],
      ['poll:reveal', { poll: 'p1', round: 'r1' }],
    ]);
  });

  test('a button pressed twice is one step, and the next one waits for the new picture', () => {
    const { remote, sent, session } = screen();
    remote.press('forward');
    remote.press('forward');
    expect(sent).toHaveLength(1);
    session.receive.view(viewOf(2));
    remote.press('forward');
    expect(sent).toHaveLength(2);
  });

  test('[K1] says for a moment why a step was refused, and may try again', async () => {
    const { remote, sent, waits, answer } = screen();
    remote.press('forward');
    await answer({ ok: false, code: 'end-of-deck' });
    expect(remote.notice.value).toBe(refusalWords['end-of-deck']);
    for (const run of waits) run();
    expect(remote.notice.value).toBeNull();
    remote.press('forward');
    expect(sent).toHaveLength(2);
  });

  test('without a connection it says that nothing was done', async () => {
    const { remote, answer } = screen();
    remote.press('blank');
    await answer(null);
    expect(remote.notice.value).toBe(screenWords.notSent);
  });

  test('there is nothing to hide before there is a round', () => {
    const { remote, sent } = screen({ view: viewOf(1, { hasRound: false }) });
    remote.press('visibility');
    expect(sent).toEqual([]);
    expect(remote.notice.value).toBe(screenWords.noResults);
  });
});

test('[K3] a screen without a key leaves the steering keys alone; help and full screen are its own', () => {
  const { remote, sent, toggles } = screen({ hasKey: false });
  for (const key of ['forward', 'back', 'blank', 'visibility'] as const) expect(remote.press(key)).toBe(false);
  expect(sent).toEqual([]);
  expect(remote.notice.value).toBeNull();
  expect(remote.press('fullscreen')).toBe(true);
  expect(toggles()).toBe(1);
  expect(remote.press('help')).toBe(true);
  expect(remote.isHelping.value).toBe(true);
});

test('holding the result still and showing it as a table are the screen’s own', () => {
  const { remote, sent } = screen({ hasKey: false });
  for (const [key, wish] of [
    ['pause', remote.isPaused],
    ['table', remote.isTable],
  ] as const) {
    expect(remote.press(key)).toBe(true);
    expect(wish.value).toBe(true);
    remote.press(key);
    expect(wish.value).toBe(false);
  }
  expect(sent).toEqual([]);
});

test('[I6] a key that was revoked steers no more', () => {
  const { remote, sent, session } = screen();
  session.receive.me({ name: null, ballots: {}, now: 2 });
  expect(remote.press('forward')).toBe(false);
  expect(sent).toEqual([]);
});
