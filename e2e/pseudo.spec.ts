import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type GalleryPage, galleryStates } from '../web/gallery/states.ts';
import { serveFolder } from './folder.ts';
import { type Device, expect, test } from './story.ts';
import { isWide } from './wide.ts';

const gallery = serveFolder(join(import.meta.dirname, '../dist/gallery'));
test.beforeAll(gallery.start);
test.afterAll(gallery.stop);

/** Who reads each page, and a few of its states; all of them in `npm run test:wide`. */
const some: Readonly<Record<GalleryPage, readonly [Device, ...string[]]>> = {
  home: ['phone', 'with-default-room', 'created'],
  phone: ['phone', 'open-voted', 'passcode-wrong', 'chat-full', 'chat-names-required', 'questions', 'number-unread'],
  screen: ['projector', 'open', 'waiting', 'compare-twenty-options', 'voices', 'questions', 'quiz-podium'],
  host: ['projector', 'open', 'open-hidden', 'chat-rules', 'chat-queue', 'questions-held', 'moderator-talk', 'quiz'],
  deck: ['projector', 'list', 'editing-decision', 'file-problems'],
  room: ['projector', 'usual', 'keys', 'closed-doors'],
  report: ['projector', 'usual', 'estimate', 'no-key'],
};

/**
 * What is wrong on a page in the language of brackets (web/words/pseudo.ts): words without brackets that are not somebody's own,
 * and boxes that are too small for theirs.
 */
function faultsOnPage(): string[] {
  const hasWords = (text: string | null) => /\p{L}{2}/u.test(text ?? '');
  // People's own texts, addresses, letters of options, keys of a keyboard, names of languages; times and other names are Intl's, which does not know this language.
  const own =
    '.user-text, bdi, kbd, time, textarea, option[lang], .chat-rules__languages label, [data-own], [dir="ltr"], .letter, script, style';
  const faults = new Set<string>();
  const isSeen = (element: Element) => element.checkVisibility({ opacityProperty: false, visibilityProperty: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || !hasWords(text) || parent.closest(own) || !isSeen(parent)) continue;
    // A number that stands out parts a sentence in two.
    if (!/[[\]]/.test(text)) faults.add(`hard-coded: ${text}`);
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    if (element.closest(own) || !isSeen(element)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      const text = element.getAttribute(name);
      // An option's button is called what stands on it.
      if ([...element.querySelectorAll('.user-text')].some(({ textContent }) => textContent === text)) continue;
      if (hasWords(text) && !text?.includes('[')) faults.add(`hard-coded ${name}: ${text}`);
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, a, label, legend, h1, h2, h3, p, dt, dd, span, small, b',
  )) {
    if (element.closest(`${own}, .unseen, .skip`) || !element.textContent?.includes('[') || !isSeen(element)) continue;
    const style = getComputedStyle(element);
    if (style.display === 'inline' || style.overflowX === 'visible') continue;
    // What shows itself to the mouse and the keyboard alone, and sentences that quote somebody at any length and say so by an ellipsis.
    const isShortened = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
    if (style.clipPath !== 'none' || (isShortened && element.textContent.includes('\u2068'))) continue;
    if (element.scrollWidth > element.clientWidth + 1) faults.add(`cut: ${element.textContent.slice(0, 60)}`);
  }
  const over = document.documentElement.scrollWidth - innerWidth;
  if (over > 0) faults.add(`${over} px wider than the window`);
  return [...faults];
}

const settle = (page: Page) =>
  page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));

for (const [name, [viewer, ...states]] of Object.entries(some) as [GalleryPage, readonly [Device, ...string[]]][]) {
  test(`every word of the ${name} page is one that can be translated, and has room to be longer`, async ({
    page,
    sizes,
  }) => {
    // All states one after the other, at 4K.
    if (isWide) test.setTimeout(180_000);
    const [width, height] = sizes[viewer];
    await page.setViewportSize({ width, height });
    const [first = '', ...more] = isWide ? galleryStates[name] : states;
    await page.goto(`${gallery.origin()}/gallery/xx.html?page=${name}&state=${first}&lang=xx`);
    for (const state of [first, ...more]) {
      await page.evaluate((next) => {
        location.hash = next;
      }, state);
      await expect.soft(page.locator(`#page[data-state="${state}"]`)).not.toBeEmpty();
      await settle(page);
      expect.soft(await page.evaluate(faultsOnPage), `${name}, ${state}`).toEqual([]);
    }
  });
}
