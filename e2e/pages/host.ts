import { expect, type Locator, type Page } from '@playwright/test';
import { chatWords } from '../../web/words/en/chat.ts';
import { commonWords } from '../../web/words/en/every-page.ts';
import { hostWords } from '../../web/words/en/host.ts';
import { moderationWords } from '../../web/words/en/moderation.ts';
import { roundWords } from '../../web/words/en/rounds.ts';
import type { RoomKeys } from '../server.ts';
import { Chat } from './chat.ts';
import { Deck } from './deck.ts';
import { Doors } from './doors.ts';
import { Keys } from './keys.ts';
import { ScreenPage } from './screen.ts';
import { tick } from './tick.ts';
import { startsWith } from './words.ts';

const { steps, remote, blank, announcement } = hostWords;
type Part = keyof typeof hostWords.parts;
type Step = keyof typeof hostWords.steps;

/** The host's console: on a laptop, and on a phone as a remote. */
export class HostPage {
  readonly page: Page;
  readonly chat: Chat;
  readonly deck: Deck;
  readonly doors: Doors;
  readonly keys: Keys;
  readonly #site: string;

  constructor(page: Page, site: string) {
    this.page = page;
    this.chat = new Chat(page);
    this.deck = new Deck(page);
    this.doors = new Doors(page);
    this.keys = new Keys(page);
    this.#site = site;
  }

  async open({ code, key }: RoomKeys): Promise<void> {
    await this.page.goto(`${this.#site}/${code}/host#k=${key}`);
    await this.expectOnline();
  }

  async expectOnline(): Promise<void> {
    await expect(this.page.getByText(commonWords.online, { exact: true })).toBeAttached();
  }

  /** Brings a part to the front where parts take turns. */
  async turnTo(part: Part): Promise<void> {
    const tab = this.page.getByRole('tab', { name: startsWith(hostWords.parts[part]) });
    if ((await tab.count()) > 0) await tab.click();
  }

  /** The one in this browser, opened from here. */
  async openScreen(): Promise<ScreenPage> {
    const opened = this.page.waitForEvent('popup');
    await this.page.getByRole('link', { name: hostWords.openScreen }).click();
    const screen = new ScreenPage(await opened, this.#site);
    await expect(screen.qr).toBeVisible();
    return screen;
  }

  /** How the poll on show stands, in the console's words. */
  async expectState(state: keyof typeof hostWords.state): Promise<void> {
    await expect(this.page.getByText(hostWords.state[state], { exact: true })).toBeVisible();
  }

  async expectBallots(count: number): Promise<void> {
    await expect(this.page.getByText(commonWords.ballots(count), { exact: true })).toBeVisible();
  }

  get timer(): Locator {
    return this.page.getByRole('timer');
  }

  /** What was just done, with the way back, and what was refused. */
  get notices(): Locator {
    return this.page.getByRole('region', { name: hostWords.notices });
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

  /** While people still vote. */
  async revealNow(): Promise<void> {
    await this.#either(steps['reveal-now'].label, remote.reveal).click();
  }

  async reveal(): Promise<void> {
    await this.#take('reveal');
    await this.expectState('final');
  }

  async hide(): Promise<void> {
    await this.#either(steps.hide.label, remote.hide).click();
    await this.expectState('closed');
  }

  async next(): Promise<void> {
    await this.#take('next');
  }

  async previous(): Promise<void> {
    await this.#either(steps.previous.label, remote.back).click();
  }

  async blank(): Promise<void> {
    await this.#either(blank.on, remote.blank).click();
  }

  async unblank(): Promise<void> {
    await this.#either(blank.off, remote.unblank).click();
  }

  /** What a laptop and the remote call differently. */
  #either(onLaptop: string, onRemote: string): Locator {
    const button = (name: string) => this.page.getByRole('button', { name, exact: true });
    return button(onLaptop).or(button(onRemote));
  }

  async countDown(seconds: number): Promise<void> {
    await this.page.getByRole('button', { name: hostWords.countdown.seconds(seconds), exact: true }).click();
    await expect(this.timer).toHaveText(/^\d+:\d\d$/);
  }

  async stopCountdown(): Promise<void> {
    await this.page.getByRole('button', { name: hostWords.countdown.stop, exact: true }).click();
    await expect(this.timer).toHaveText(hostWords.countdown.none);
  }

  async undo(what: string): Promise<void> {
    await expect(this.notices).toContainText(what);
    await this.notices.getByRole('button', { name: hostWords.undo.button }).click();
  }

  get announcementField(): Locator {
    return this.page.getByRole('textbox', { name: announcement.field });
  }

  async announce(text: string): Promise<void> {
    await this.turnTo('talk');
    await this.announcementField.fill(text);
    await this.#either(announcement.send, announcement.replace).click();
    await expect(this.announcementField).toHaveValue('');
    await expect(this.page.getByText(announcement.isUp)).toBeVisible();
  }

  async takeDown(): Promise<void> {
    await this.page.getByRole('button', { name: announcement.takeDown }).click();
    await expect(this.page.getByText(announcement.isUp)).toHaveCount(0);
  }

  /** Unfolds two rounds side by side; the table's row of an option tells both shares and the change. */
  async compare(label: string): Promise<Locator> {
    const compared = this.rounds.getByRole('group').filter({ hasText: roundWords.compare.title });
    const row = compared.getByRole('row').filter({ hasText: label });
    if (!(await row.isVisible())) await this.rounds.getByText(roundWords.compare.title, { exact: true }).click();
    return row;
  }

  get rounds(): Locator {
    return this.page.getByRole('region', { name: roundWords.earlier });
  }

  /** A kept round and what it holds. */
  async expectEarlier(round: number, label: string, count: number): Promise<void> {
    const kept = this.rounds
      .getByRole('group')
      .filter({ hasText: roundWords.earlierRound(round, commonWords.ballots(count)) });
    await kept.locator('summary').click();
    await expect(kept.getByRole('listitem').filter({ hasText: label })).toContainText(`${count} 100 %`);
  }

  /** Edits the question on show. */
  async edit(question: string, labels: Readonly<Record<string, string>>): Promise<void> {
    await this.page.getByRole('button', { name: hostWords.edit, exact: true }).click();
    await this.deck.write(this.deck.editor, question, labels);
    await this.deck.done();
  }

  async removeLine(text: string): Promise<void> {
    await this.chat
      .line(text)
      .getByRole('button', { name: /^Remove/ })
      .click();
  }

  async setChat(rule: 'on' | 'on the screen', isWanted: boolean): Promise<void> {
    if (rule === 'on') return this.setMessages(isWanted ? 'open' : 'off');
    await tick(this.page.getByRole('checkbox', { name: hostWords.chatOnScreen }), isWanted);
  }

  /** What becomes of people's messages. */
  async setMessages(mode: keyof typeof moderationWords.modes): Promise<void> {
    const choice = this.page.getByRole('radio', { name: moderationWords.modes[mode], exact: true });
    // Not check(): the choice follows what the server says.
    await choice.click();
    await expect(choice).toBeChecked();
  }

  /** A message that waits for somebody to decide. */
  waiting(text: string): Locator {
    return this.page.getByRole('article').filter({ hasText: text });
  }

  async sayAsHost(text: string): Promise<void> {
    await this.chat.say(text);
    await expect(this.chat.line(text)).toContainText(chatWords.host);
  }
}
