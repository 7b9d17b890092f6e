import { afterEach, describe, expect, test, vi } from 'vitest';
import { onOffline, onWake } from './wake.ts';

afterEach(() => vi.unstubAllGlobals());

/** A browser's window and document, as far as they tell of sleep and networks. */
function browser() {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  return { window, document };
}

describe('a page', () => {
  test('is woken when it comes to the front, out of the cache, or back into a network; not when it is hidden', () => {
    const { window, document } = browser();
    const wake = vi.fn();
    const stop = onWake(wake);
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    window.dispatchEvent(new Event('online'));
    expect(wake).toHaveBeenCalledTimes(3);
    // The page has just been loaded: it is under way already.
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(wake).toHaveBeenCalledTimes(3);
    document.visibilityState = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    expect(wake).toHaveBeenCalledTimes(3);
    document.visibilityState = 'visible';
    stop();
    for (const place of [document, window])
      for (const name of ['visibilitychange', 'pageshow', 'online'])
        place.dispatchEvent(Object.assign(new Event(name), { persisted: true }));
    expect(wake).toHaveBeenCalledTimes(3);
  });

  test('learns that its network has gone', () => {
    const { window } = browser();
    const lost = vi.fn();
    const stop = onOffline(lost);
    window.dispatchEvent(new Event('offline'));
    stop();
    window.dispatchEvent(new Event('offline'));
    expect(lost).toHaveBeenCalledTimes(1);
  });

  test('without a window (Node) is never woken', () => {
    const call = vi.fn();
    onWake(call)();
    onOffline(call)();
    expect(call).not.toHaveBeenCalled();
  });
});
