import { expect, type Locator, type Page } from '@playwright/test';
import { hostWords } from '../../web/words/en/host.ts';
import { roomWords } from '../../web/words/en/room.ts';
import { tick } from './tick.ts';

/** Who may come into the room, on the console. */
export class Doors {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  #rule(name: string): Locator {
    return this.#page.getByRole('checkbox', { name, exact: true });
  }

  async lock(isWanted: boolean): Promise<void> {
    await tick(this.#rule(roomWords.lock), isWanted);
    // The box shows what was clicked at once; the head, what is so.
    await expect(this.#page.getByRole('banner').getByText(hostWords.locked, { exact: true })).toHaveCount(
      isWanted ? 1 : 0,
    );
  }

  async requireNames(): Promise<void> {
    await tick(this.#rule(roomWords.names));
  }

  async setPasscode(passcode: string): Promise<void> {
    await this.#page.getByRole('textbox', { name: roomWords.passcode, exact: true }).fill(passcode);
    await this.#page.getByRole('button', { name: roomWords.setPasscode }).click();
    await expect(this.#page.getByText(roomWords.passcodeIs)).toContainText(passcode);
  }

  async removePasscode(): Promise<void> {
    await this.#page.getByRole('button', { name: roomWords.clearPasscodeOf }).click();
    await expect(this.#page.getByText(roomWords.passcodeIs)).toHaveCount(0);
  }
}
