import type { Page } from '@playwright/test';
import type { NewPoll } from '#protocol/poll-schemas';
import type { Poll } from '#protocol/polls';
import { numberWords } from '../web/words/en/kinds/number.ts';
import { pinWords } from '../web/words/en/kinds/pin.ts';
import { pointsWords } from '../web/words/en/kinds/points.ts';
import { textWords } from '../web/words/en/kinds/text.ts';
import { wordsWords } from '../web/words/en/kinds/words.ts';

/** A question that takes more than one tap, and how somebody gets stuck in the middle of its answer. */
export interface HalfFilled {
  readonly kind: Exclude<NewPoll['kind'], undefined>;
  readonly asked: Pick<NewPoll, 'options' | 'ask'>;
  readonly begin: (page: Page) => Promise<unknown>;
  /** What somebody else answers meanwhile. */
  readonly other: (poll: Poll) => string;
}

const options = ['Pizza', 'Sushi', 'Salad', 'Soup', 'Bread', 'Cheese', 'Cake'];
const ids = (poll: Poll) => poll.options.map(({ id }) => id);
const row = (page: Page, label: string) => page.getByRole('listitem').filter({ hasText: label });

/** Types something and selects the middle of it. */
async function write(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label);
  await field.fill(text);
  await field.evaluate((element: HTMLInputElement | HTMLTextAreaElement) => element.setSelectionRange(1, 3));
}

export const halfFilled = (picture: string): readonly HalfFilled[] => [
  {
    kind: 'multiple',
    asked: { options, ask: { min: 1, max: null } },
    async begin(page) {
      await row(page, 'Sushi').getByRole('button').tap();
      await row(page, 'Cake').getByRole('button').tap();
      await row(page, 'Cake').getByRole('button').focus();
    },
    other: (poll) => ids(poll).slice(0, 2).join(),
  },
  {
    kind: 'ranking',
    asked: { options, ask: { top: null } },
    // The first is under the finger, on its way down.
    async begin(page) {
      for (const label of ['Soup', 'Bread', 'Pizza']) await row(page, label).getByRole('button').first().tap();
      const grip = await row(page, 'Soup').locator('[data-grip]').boundingBox();
      if (!grip) throw new Error('nothing to drag by');
      await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
      await page.mouse.down();
      await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2 + 40, { steps: 3 });
    },
    other: (poll) => ids(poll).toReversed().join(),
  },
  {
    kind: 'points',
    asked: { options, ask: { points: 100, all: true } },
    async begin(page) {
      await page.getByLabel(pointsWords.of('A Pizza'), { exact: true }).fill('30');
      await page.getByLabel(pointsWords.of('G Cake'), { exact: true }).fill('25');
    },
    other: (poll) => `${ids(poll)[0]}:100`,
  },
  {
    kind: 'number',
    asked: { options: [], ask: { unit: 'km', min: 0, max: 500, decimals: 1, right: null } },
    begin: (page) => write(page, numberWords.answer, '12.5'),
    other: () => '40',
  },
  {
    kind: 'words',
    asked: { options: [], ask: { max: 3, hold: false } },
    async begin(page) {
      await page.getByLabel(wordsWords.field(1)).fill('tea');
      await write(page, wordsWords.field(2), 'coff');
    },
    other: () => 'milk,water',
  },
  {
    kind: 'text',
    asked: { options: [], ask: { hold: false } },
    begin: (page) => write(page, textWords.answer, 'Half a thought'),
    other: () => 'A whole one',
  },
  {
    kind: 'pin',
    asked: { options: [], ask: { picture, alt: 'Plan' } },
    async begin(page) {
      await page.getByRole('button', { name: pinWords.board('Plan') }).tap({ position: { x: 60, y: 40 } });
      await page.getByText(pinWords.fields).tap();
      await page.getByLabel(pinWords.fromLeft).focus();
    },
    other: () => '800,700',
  },
];

/** All that a person has in hand: what is written, selected, chosen and put where; where the cursor is, and the page. */
export const handOf = (page: Page) =>
  page.evaluate(() => {
    const nameOf = (element: Element) =>
      element.getAttribute('aria-label') ?? element.querySelector('.option__label')?.textContent ?? element.className;
    const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(`main ${selector}`)];
    const focused = document.activeElement;
    return {
      written: all<HTMLInputElement>(':is(input, textarea)').map(({ value, selectionStart, selectionEnd }) => [
        value,
        selectionStart,
        selectionEnd,
      ]),
      chosen: all('[aria-pressed="true"]').map(nameOf),
      moved: all<HTMLElement>(':is(.rank, .pin-board__pin)').map(({ style }) => style.cssText),
      open: all<HTMLDetailsElement>('details').map(({ open }) => open),
      focused: focused && nameOf(focused),
      focusedTop: focused?.getBoundingClientRect().top,
      pageTop: scrollY,
    };
  });
