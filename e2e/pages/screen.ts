import { expect, type Locator, type Page } from '@playwright/test';
import { screenWords } from '../../web/words/en/screen.ts';
import { Chat } from './chat.ts';

/** The projector's page: numbers are read from the chart itself and from the table that screen readers get. */
export class ScreenPage {
  readonly page: Page;
  readonly chat: Chat;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.chat = new Chat(page);
    this.#origin = origin;
  }

  async open(code: string): Promise<void> {
    await this.page.goto(`${this.#origin}/${code}/screen`);
    await expect(this.qr).toBeVisible();
  }

  get question(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get chart(): Locator {
    return this.page.getByRole('img', { name: /chart/i });
  }

  get qr(): Locator {
    return this.page.getByRole('img', { name: /QR code/ });
  }

  /** What the chart holds, in the order of its bars; null where results are hidden. */
  async bars(): Promise<unknown> {
    return JSON.parse((await this.chart.getAttribute('data-counts')) ?? 'null');
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

  async #expectBase(count: number, noun: string): Promise<void> {
    await expect(this.page.getByText(`${count} ${noun}`, { exact: true })).toBeVisible();
  }

  /** Height of the QR's white card as a share of the screen's. */
  async qrShare(): Promise<number> {
    const box = await this.qr.boundingBox();
    return (box?.height ?? 0) / (this.page.viewportSize()?.height ?? 1);
  }
}
