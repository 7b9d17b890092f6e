import { afterEach, expect, test, vi } from 'vitest';
import { keepAwake } from './wake-lock.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser that gives a lock once `gives` says so. */
function browser(gives: () => boolean) {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const locks: { released: boolean; release: () => Promise<void> }[] = [];
  const asked = vi.fn();
  async function request() {
    asked();
    if (!gives()) throw new DOMException('No', 'NotAllowedError');
    const lock = {
      released: false,
      release: async () => {
        lock.released = true;
      },
    };
    locks.push(lock);
    return lock;
  }
  vi.stubGlobal('document', document);
  vi.stubGlobal('navigator', { wakeLock: { request } });
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    document,
    locks,
    asked,
    settled,
    async tap() {
      document.dispatchEvent(new Event('click'));
      await settled();
    },
    async comeBack() {
      for (const lock of locks) lock.released = true;
      document.dispatchEvent(new Event('visibilitychange'));
      await settled();
    },
  };
}

test('a browser that wants a tap is asked again with the next one, and no more once it has given a lock', async () => {
  let isTapped = false;
  const { asked, locks, settled, tap, comeBack } = browser(() => isTapped);
  const stop = keepAwake();
  await settled();
  expect([asked.mock.calls.length, locks.length]).toEqual([1, 0]);
  isTapped = true;
  await tap();
  await tap();
  expect([asked.mock.calls.length, locks.length]).toEqual([2, 1]);
  await comeBack();
  expect(locks.map(({ released }) => released)).toEqual([true, false]);
  stop();
  await tap();
  expect(locks.map(({ released }) => released)).toEqual([true, true]);
});

test('two reasons to ask at once bring one lock', async () => {
  const { document, locks, settled } = browser(() => true);
  const stop = keepAwake();
  document.dispatchEvent(new Event('visibilitychange'));
  document.dispatchEvent(new Event('click'));
  await settled();
  expect(locks).toHaveLength(1);
  stop();
});
