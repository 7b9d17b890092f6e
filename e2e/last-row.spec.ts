import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { StateOf } from '../web/gallery/states.ts';
import { serveFolder } from './folder.ts';
import { expect, test } from './story.ts';
import { Viewer } from './viewer.ts';

const gallery = serveFolder(join(import.meta.dirname, '../dist/gallery'));
test.beforeAll(gallery.start);
test.afterAll(gallery.stop);

const sizes = [
  [1024, 768],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [768, 1024],
] as const;

const states: readonly StateOf<'screen'>[] = [
  'open-two-options',
  'open',
  'open-twenty-options',
  'open-fifty-options',
  'open-long-texts',
  'open-wide-letters',
  'decision-long-texts',
  'open-long-address',
  'vertical',
  'theme-contrast-twenty-options',
  'compare-twenty-options',
];

/** What is too small, cut off or out of sight, a sentence each. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate((mostWhole) => {
    const faults: string[] = [];
    const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight;
    const isInside = (element: Element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return left >= -1 && top >= -1 && right <= innerWidth + 1 && bottom <= innerHeight + 1;
    };
    const question = document.querySelector('h1');
    const labels = [...document.querySelectorAll('.bar-column__text, .upright__text, .versus__text')];
    if (!question || labels.length < 2) return ['there is no question, or no options'];
    if (sizeOf(question) < 0.03) faults.push(`question: ${sizeOf(question)}`);
    // In parts: all of it is seen in turn, and each part is made of whole lines.
    const parts = Number(question.parentElement?.dataset['parts'] ?? 1);
    const seen = question.clientHeight * parts;
    if (question.scrollHeight > seen + 2) faults.push('the question is cut off');
    const line = Number.parseFloat(getComputedStyle(question).lineHeight);
    if (parts > 1 && Math.abs(question.clientHeight / line - Math.round(question.clientHeight / line)) > 0.1)
      faults.push('a line of the question is cut through');
    if (question.clientHeight > innerHeight * 0.43) faults.push('the question leaves no room');
    for (const label of labels) {
      const words = label.textContent ?? '';
      if (sizeOf(label) < 0.03) faults.push(`${words}: ${sizeOf(label)}`);
      if (!isInside(label)) faults.push(`${words} is out of sight`);
      // What takes more than five lines may end in an ellipsis; what is shorter may not.
      const isCut = label.scrollWidth > label.clientWidth + 1 || label.scrollHeight > label.clientHeight + 2;
      if (words.length <= mostWhole && isCut) faults.push(`${words} is cut off`);
    }
    const boxes = labels.map((label) => label.getBoundingClientRect());
    for (const [place, box] of boxes.entries()) {
      const next = boxes.find(
        (other, at) =>
          at > place &&
          other.top < box.bottom - 1 &&
          other.bottom > box.top + 1 &&
          other.left < box.right &&
          other.right > box.left,
      );
      if (next) faults.push(`${labels[place]?.textContent} lies on another label`);
    }
    for (const part of ['.ways__qr', '.ways__host', '.ways__code', '.stage__base']) {
      const element = document.querySelector(part);
      if (!element || !isInside(element)) faults.push(`${part} is out of sight`);
    }
    return faults;
  }, 40);
}

test('question, labels and the way to join can be read from the last row, at every size', async ({ page }) => {
  const viewer = await Viewer.of(page);
  await page.goto(`${gallery.origin()}/gallery/index.html?page=screen&state=${states[0]}`);
  for (const state of states) {
    expect(await viewer.show(state), `the screen has ${state}`).toBe(true);
    for (const size of sizes) {
      const [width, height] = size;
      await viewer.resize(size);
      // The page follows its window within a frame or two.
      await expect.soft
        .poll(() => faultsOf(page), { message: `${state} at ${width} by ${height}`, timeout: 3_000 })
        .toEqual([]);
    }
  }
});
