import { expect, type Locator, type Page } from '@playwright/test';
import { colorOf } from '#protocol/colors';
import { screenWords } from '../../web/words/en/screen.ts';
import { Chat } from './chat.ts';

/** The projector's page: numbers are read from the chart itself and from the table that screen readers get. */
export class ScreenPage {
  readonly page: Page;
  readonly chat: Chat;
  readonly #site: string;

  constructor(page: Page, site: string) {
    this.page = page;
    this.chat = new Chat(page);
    this.#site = site;
  }

  async open(code: string): Promise<void> {
    await this.page.goto(`${this.#site}/${code}/screen`);
    await expect(this.qr).toBeVisible();
  }

  get question(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get chart(): Locator {
    return this.page.getByRole('img', { name: /chart/i });
  }

  get timer(): Locator {
    return this.page.getByRole('timer', { name: screenWords.timeLeft });
  }

  async expectState(state: keyof typeof screenWords.state): Promise<void> {
    await expect(this.page.getByText(screenWords.state[state], { exact: true })).toBeVisible();
  }

  async expectBlank(isBlank: boolean): Promise<void> {
    await expect(this.page.getByRole('main')).toHaveAttribute('data-blank', String(isBlank));
  }

  get qr(): Locator {
    return this.page.getByRole('img', { name: /QR code/ });
  }

  /** What the chart holds, in the order of its bars; null where results are hidden. */
  async bars(): Promise<unknown> {
    return JSON.parse((await this.chart.getAttribute('data-counts')) ?? 'null');
  }

  /** How many of the chart's pixels have the colour of this option: it grows with its bar. */
  async inkOf(index: number): Promise<number> {
    return this.chart.evaluate((canvas: HTMLCanvasElement, color) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      const wanted = Number.parseInt(color.slice(1), 16);
      let ink = 0;
      for (let at = 0; pixels !== undefined && at < pixels.length; at += 4) {
        const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
        if (((red << 16) | (green << 8) | blue) === wanted) ink++;
      }
      return ink;
    }, colorOf(index));
  }

  /** The table beside the chart: label, votes, share. The letter before the label is left out. */
  async table(): Promise<string[][]> {
    const rows = await this.page.getByRole('table').getByRole('row').all();
    const texts = await Promise.all(rows.slice(1).map((row) => row.locator('th, td').allTextContents()));
    return texts.map(([label = '', ...numbers]) => [label.replace(/^[A-Z]+ /, ''), ...numbers]);
  }

  /** The chart and the table beside it show these votes, in this order. */
  async expectVotes(votes: Readonly<Record<string, number>>): Promise<void> {
    await expect.poll(() => this.bars()).toEqual(Object.values(votes));
    const expected = Object.entries(votes).map(([label, count]) => [label, String(count)]);
    await expect.poll(async () => (await this.table()).map((row) => row.slice(0, 2))).toEqual(expected);
  }

  async expectShares(shares: readonly string[]): Promise<void> {
    await expect.poll(async () => (await this.table()).map((row) => row[2])).toEqual(shares);
  }

  async expectBallots(count: number): Promise<void> {
    await this.#expectBase(count, screenWords.ballots(count));
  }

  async expectPhones(count: number): Promise<void> {
    await this.#expectBase(count, screenWords.phones(count));
  }

  async #expectBase(count: number, text: string): Promise<void> {
    await expect(this.page.getByText(text.replace('#', String(count)), { exact: true })).toBeVisible();
  }

  /** Height of the QR's white card as a share of the screen's. */
  async qrShare(): Promise<number> {
    const box = await this.qr.boundingBox();
    return (box?.height ?? 0) / (this.page.viewportSize()?.height ?? 1);
  }
}
