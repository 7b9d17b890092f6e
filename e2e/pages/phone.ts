import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { commonWords } from '../../web/words/en/every-page.ts';
import { phoneWords } from '../../web/words/en/phone.ts';
import { phoneRestWords } from '../../web/words/en/phone-rest.ts';
import { Chat } from './chat.ts';
import { optionNamed } from './words.ts';

/** The audience's page. Finds things the way a person or a screen reader does. */
export class PhonePage {
  readonly page: Page;
  readonly chat: Chat;
  readonly #site: string;

  constructor(page: Page, site: string) {
    this.page = page;
    this.chat = new Chat(page);
    this.#site = site;
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  async open(code: string): Promise<void> {
    await this.page.goto(`${this.#site}/${code}`);
    await this.expectOnline();
  }

  async expectOnline(): Promise<void> {
    await expect(this.page.getByText(commonWords.online, { exact: true })).toBeAttached();
  }

  async expectOffline(): Promise<void> {
    await expect(this.page.getByText(commonWords.reconnecting).first()).toBeAttached();
  }

  get question(): Locator {
    return this.page.getByRole('main').getByRole('heading');
  }

  get receipt(): Locator {
    return this.page.getByRole('main').locator('.receipt__text');
  }

  get timer(): Locator {
    return this.page.getByRole('timer', { name: phoneWords.timeLeft });
  }

  /** What the host tells everybody. */
  get announcement(): Locator {
    return this.page.getByRole('complementary', { name: phoneRestWords.announcement });
  }

  /** The button of an option, with its letter; its name goes on with the option's share where results are shown. */
  option(label: string): Locator {
    return this.page
      .getByRole('list', { name: phoneWords.optionsLabel })
      .getByRole('button', { name: optionNamed(label) });
  }

  async tap(label: string): Promise<void> {
    await this.option(label).tap();
  }

  /** Taps and waits until the server has said that the ballot is on its disk. */
  async vote(label: string): Promise<void> {
    await this.tap(label);
    await this.expectCounted(label);
  }

  async expectCounted(label: string): Promise<void> {
    await expect(this.option(label)).toHaveAttribute('aria-pressed', 'true');
    await expect(this.receipt).toHaveText(phoneWords.counted);
    await expect(this.page.getByRole('main').getByRole('button', { pressed: true })).toHaveCount(1);
  }

  async expectNoChoice(): Promise<void> {
    await expect(this.page.getByRole('main').getByRole('button', { pressed: true })).toHaveCount(0);
  }

  /** The first choice counts here, and the receipt says so. */
  async voteForGood(label: string): Promise<void> {
    await this.tap(label);
    await expect(this.receipt).toHaveText(phoneWords.countedFinal);
  }

  async withdraw(): Promise<void> {
    await this.page.getByRole('button', { name: phoneWords.withdraw }).tap();
    await expect(this.receipt).toHaveText(phoneWords.tapped.withdrawn);
  }

  async expectBallots(count: number): Promise<void> {
    await expect(this.page.getByText(commonWords.ballots(count), { exact: true })).toBeVisible();
  }
}
