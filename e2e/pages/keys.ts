import type { Locator, Page } from '@playwright/test';
import { isolated } from '../../web/words/en/isolated-text.ts';
import { roomWords } from '../../web/words/en/room.ts';

/** The links of further hosts and moderators, on the console. */
export class Keys {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  #button(name: string): Locator {
    return this.#page.getByRole('button', { name, exact: true });
  }

  /** Makes a link for somebody; its address. */
  async make(label: string, rights: keyof typeof roomWords.rights): Promise<string> {
    await this.#page.getByRole('textbox', { name: roomWords.keyLabel }).fill(label);
    await this.#page.getByRole('radio', { name: new RegExp(`^${roomWords.rights[rights]}`) }).check();
    await this.#button(roomWords.makeKey).click();
    return this.#page.getByRole('textbox', { name: roomWords.linkOf(isolated(label)) }).inputValue();
  }

  async revoke(label: string): Promise<void> {
    await this.#button(roomWords.revokeOf(label)).click();
    await this.#button(roomWords.revokeYes).click();
  }
}
