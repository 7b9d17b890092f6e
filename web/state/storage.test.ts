import { afterEach, expect, test, vi } from 'vitest';
import { guarded } from './storage.ts';

afterEach(() => vi.unstubAllGlobals());

const page = () => guarded(() => localStorage);

/** A browser's storage that takes what `takes` says. */
function browserKeeping(takes: () => boolean) {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem(key: string, text: string) {
      if (!takes()) throw new DOMException('Full', 'QuotaExceededError');
      held.set(key, text);
    },
    removeItem: (key: string) => void held.delete(key),
  });
  return held;
}

test('[R7] where there is no storage, what is kept stays for the life of the page', () => {
  vi.stubGlobal('localStorage', undefined);
  const kept = page();
  kept.set('draft', 'Half a thought');
  expect(kept.get('draft')).toBe('Half a thought');
  expect(page().get('draft')).toBeNull();
  kept.set('draft', null);
  expect(kept.get('draft')).toBeNull();
});

test('a storage that is full still gives what is newest, and takes over again when it can', () => {
  let takes = true;
  const held = browserKeeping(() => takes);
  const kept = page();
  kept.set('draft', 'old');
  takes = false;
  kept.set('draft', 'new');
  expect(kept.get('draft')).toBe('new');
  takes = true;
  kept.set('draft', 'newest');
  expect([kept.get('draft'), ...held.values()]).toEqual(['newest', 'newest']);
});
