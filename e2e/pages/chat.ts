import { expect, type Locator, type Page } from '@playwright/test';
import { chatWords } from '../../web/words/en/chat.ts';
import { chatDockWords } from '../../web/words/en/chat-dock.ts';

/** The chat panel, as a phone, a screen or the host has it. */
export class Chat {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Where the lines are. */
  get log(): Locator {
    return this.#page.getByRole('log');
  }

  get lines(): Locator {
    return this.log.getByRole('listitem');
  }

  line(text: string): Locator {
    return this.lines.filter({ hasText: text });
  }

  get input(): Locator {
    return this.#page.getByRole('textbox', { name: chatWords.write });
  }

  /** Where there is no room for it, the chat waits behind a button. */
  async open(): Promise<void> {
    if (await this.log.isVisible()) return;
    await this.#page.getByRole('button', { name: /^Chat/ }).click();
    await expect(this.log).toBeVisible();
  }

  async close(): Promise<void> {
    await this.#page.getByRole('button', { name: chatDockWords.title, expanded: true }).click();
    await expect(this.log).toBeHidden();
  }

  async say(text: string): Promise<void> {
    await this.open();
    await this.input.fill(text);
    await this.#page.getByRole('button', { name: chatWords.send }).click();
    await expect(this.input).toHaveValue('');
  }

  async rename(name: string): Promise<void> {
    await this.open();
    await this.#page.getByRole('button', { name: chatWords.addName }).click();
    await this.#page.getByRole('textbox', { name: chatWords.name }).fill(name);
    await this.#page.getByRole('button', { name: chatWords.saveName }).click();
    await expect(this.#page.getByText(name).first()).toBeVisible();
  }
}
