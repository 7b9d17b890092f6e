import { expect, type Locator, type Page } from '@playwright/test';
import type { RoomKeys } from '../server.ts';

/** The host's console. */
export class HostPage {
  readonly page: Page;
  readonly #origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.#origin = origin;
  }

  async open({ code, key }: RoomKeys): Promise<void> {
    await this.page.goto(`${this.#origin}/${code}/host#k=${key}`);
    await expect(this.button(/open voting|close voting|rerun|reveal/i).first()).toBeVisible();
  }

  button(name: RegExp): Locator {
    return this.page.getByRole('button', { name });
  }

  async press(name: RegExp): Promise<void> {
    await this.button(name).first().click();
  }
}
