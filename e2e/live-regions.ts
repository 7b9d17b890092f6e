import type { Page } from '@playwright/test';

/** What a screen reader would have said by itself: every change of a live region, and whether it would have interrupted. */
export interface Announced {
  readonly atMs: number;
  readonly text: string;
  readonly isAssertive: boolean;
  /** What the page's countdown showed then. */
  readonly clock: string | null;
}

declare global {
  interface Window {
    announced?: Announced[];
    /** The page has begun to tell what changes. */
    hasVoice?: boolean;
  }
}

/** Listens, from its next loading on, to every live region of the page, by attribute and by role, closed shadow roots included. */
export async function listenTo(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const announced: Announced[] = [];
    window.announced = announced;
    const byRole: Readonly<Record<string, string>> = { alert: 'assertive', status: 'polite', log: 'polite' };
    const livenessOf = (part: Element): string =>
      part.getAttribute('aria-live') ??
      byRole[part.getAttribute('role') ?? ''] ??
      (part.tagName === 'OUTPUT' ? 'polite' : '');
    const possible = '[aria-live], [role="alert"], [role="status"], [role="log"], output';
    const watch = new MutationObserver((records) => {
      const changed = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const from = target instanceof Element ? target : target.parentElement;
        const region = from?.closest(possible);
        if (region) changed.add(region);
        for (const node of addedNodes) {
          if (node instanceof Element)
            for (const part of [node, ...node.querySelectorAll('[role="alert"]')]) {
              if (part.getAttribute('role') === 'alert') changed.add(part);
            }
        }
      }
      for (const part of changed) {
        const liveness = livenessOf(part);
        if (liveness === 'off' || liveness === '') continue;
        const text = part.textContent ?? '';
        // What goes is not said.
        if (text === '') continue;
        const clock = document.querySelector('[role="timer"]')?.textContent ?? null;
        announced.push({ atMs: performance.now(), text, isAssertive: liveness === 'assertive', clock });
      }
    });
    const what = { childList: true, characterData: true, subtree: true };
    watch.observe(document, what);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      const root = attachShadow.call(this, options);
      watch.observe(root, what);
      window.hasVoice = true;
      return root;
    };
  });
}

/** Before, nothing is told: it is there at first. */
export async function hasVoice(page: Page): Promise<void> {
  await page.waitForFunction(() => window.hasVoice);
}

export const announcedOn = (page: Page): Promise<Announced[]> => page.evaluate(() => window.announced ?? []);
