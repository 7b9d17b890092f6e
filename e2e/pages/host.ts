import { expect, type Locator, type Page } from '@playwright/test';
import { chatWords } from '../../web/words/en/chat.ts';
import { commonWords } from '../../web/words/en/common.ts';
import { deckWords } from '../../web/words/en/deck.ts';
import { editorWords } from '../../web/words/en/editor.ts';
import { hostWords } from '../../web/words/en/host.ts';
import type { RoomKeys } from '../server.ts';
import { Chat } from './chat.ts';

type Step = keyof typeof hostWords.steps;

/** The host's desk. */
export class HostPage {
  readonly page: Page;
  readonly chat: Chat;
  readonly #site: string;

  constructor(page: Page, site: string) {
    this.page = page;
    this.chat = new Chat(page);
    this.#site = site;
  }

  async open({ code, key }: RoomKeys): Promise<void> {
    await this.page.goto(`${this.#site}/${code}/host#k=${key}`);
    await expect(this.page.getByText(commonWords.online, { exact: true })).toBeAttached();
  }

  step(step: Step): Locator {
    return this.page.getByRole('button', { name: hostWords.steps[step].label, exact: true });
  }

  async #take(step: Step): Promise<void> {
    await this.step(step).click();
  }

  async openVoting(): Promise<void> {
    await this.#take('open');
    await expect(this.step('close')).toBeVisible();
  }

  async close(): Promise<void> {
    await this.#take('close');
    await expect(this.step('close')).toHaveCount(0);
  }

  async resume(): Promise<void> {
    await this.#take('resume');
    await expect(this.step('close')).toBeVisible();
  }

  async openEdited(): Promise<void> {
    await this.#take('open-edited');
    await expect(this.step('close')).toBeVisible();
  }

  async rerun(): Promise<void> {
    await this.#take('rerun');
    await expect(this.step('close')).toBeVisible();
  }

  async reveal(): Promise<void> {
    await this.#take('reveal-now');
    await expect(this.step('hide')).toBeVisible();
  }

  /** A kept round and what it holds. */
  async expectEarlier(round: number, label: string, count: number): Promise<void> {
    const kept = this.page
      .getByRole('region', { name: hostWords.earlier })
      .getByRole('group')
      .filter({
        hasText: hostWords.earlierRound(round, commonWords.ballots(count)),
      });
    await kept.locator('summary').click();
    await expect(kept.getByRole('listitem').filter({ hasText: label })).toContainText(`${count} 100 %`);
  }

  /** Writes in the editor that is open, and saves. `labels` by letter. */
  async #write(question: string, labels: Readonly<Record<string, string>>, button: string): Promise<void> {
    const editor = this.page.getByRole('form');
    await editor.getByLabel(editorWords.question).fill(question);
    for (const [letter, label] of Object.entries(labels)) {
      await editor.getByLabel(editorWords.option(letter), { exact: true }).fill(label);
    }
    await editor.getByRole('button', { name: button, exact: true }).click();
    await expect(editor).toHaveCount(0);
  }

  async addPoll(question: string, labels: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('button', { name: deckWords.add, exact: true }).click();
    await this.#write(question, labels, deckWords.addHere);
  }

  async edit(question: string, labels: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('button', { name: hostWords.edit, exact: true }).click();
    await this.#write(question, labels, deckWords.done);
  }

  async show(question: string): Promise<void> {
    await this.page.getByRole('button', { name: deckWords.showOf(question) }).click();
  }

  async removeLine(text: string): Promise<void> {
    await this.chat
      .line(text)
      .getByRole('button', { name: /^Remove/ })
      .click();
  }

  async setChat(rule: 'on' | 'on the screen', isWanted: boolean): Promise<void> {
    const name = rule === 'on' ? hostWords.chatOn : hostWords.chatOnScreen;
    const box = this.page.getByRole('checkbox', { name });
    await expect(box).toBeChecked({ checked: !isWanted });
    // Not setChecked: the box follows what the server says.
    await box.click();
    await expect(box).toBeChecked({ checked: isWanted });
  }

  async sayAsHost(text: string): Promise<void> {
    await this.chat.say(text);
    await expect(this.chat.line(text)).toContainText(chatWords.host);
  }
}
