import type { CDPSession, Page } from '@playwright/test';

/** How long a page may take to come, and to find its width. */
const patienceMs = 10_000;

/**
 * Somebody who leafs through the gallery, with as few words to the browser as there can be: hundreds of states are looked at, and
 * Playwright's own steps for each would take longer than the looking.
 */
export class Viewer {
  readonly #page: Page;
  readonly #browser: CDPSession;

  private constructor(page: Page, browser: CDPSession) {
    this.#page = page;
    this.#browser = browser;
  }

  static async of(page: Page): Promise<Viewer> {
    return new Viewer(page, await page.context().newCDPSession(page));
  }

  /** Goes to another state of the page that stands there, or waits for the one it comes with; false if it does not come. */
  show(state: string): Promise<boolean> {
    return this.#page.evaluate(
      async ([next, patience]) => {
        const root = document.getElementById('page');
        const isThere = () => root?.dataset['state'] === next && root.textContent !== '';
        if (root === null || isThere()) return root !== null;
        const isOther = root.dataset['state'] !== undefined;
        const came = Promise.withResolvers<boolean>();
        const watch = new MutationObserver(() => isThere() && came.resolve(true));
        watch.observe(root, { attributes: true, childList: true, subtree: true, characterData: true });
        const late = setTimeout(came.resolve, patience, false);
        if (isOther) location.hash = next;
        const isShown = await came.promise;
        clearTimeout(late);
        watch.disconnect();
        return isShown;
      },
      [state, patienceMs] as const,
    );
  }

  /** Motion is reduced in both. */
  async theme(scheme: 'light' | 'dark'): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await this.#browser.send('Emulation.setEmulatedMedia', { features });
  }

  async resize([width, height]: readonly [width: number, height: number]): Promise<void> {
    await this.#browser.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }

  /** Whatever still moves or fades is at its end: half faded, colours are others. A page follows its theme within a frame. */
  async settle(): Promise<void> {
    await this.#page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      for (const animation of document.getAnimations()) animation.finish();
    });
  }

  /** How many pixels wider than its window, of the width asked for, the page stays. */
  overflow(width: number): Promise<number> {
    return this.#page.evaluate(
      async ([asked, patience]) => {
        const wider = () => Math.max(document.documentElement.scrollWidth - innerWidth, Math.abs(innerWidth - asked));
        const until = performance.now() + patience;
        while (wider() > 0 && performance.now() < until) await new Promise(requestAnimationFrame);
        return wider();
      },
      [width, patienceMs] as const,
    );
  }

  /** Pictures that should be seen and have no room: what they say. */
  flat(): Promise<string[]> {
    return this.#page.evaluate(() =>
      [...document.querySelectorAll('[role="img"], canvas')]
        .filter((picture) => picture.checkVisibility({ visibilityProperty: true }) && !picture.closest('.unseen'))
        .filter((picture) => Math.min(picture.clientWidth, picture.clientHeight) < 8)
        .map((picture) => picture.getAttribute('aria-label') ?? picture.className),
    );
  }
}
