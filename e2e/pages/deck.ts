import { expect, type Locator, type Page } from '@playwright/test';
import { deckWords } from '../../web/words/en/deck.ts';
import { editorWords } from '../../web/words/en/editor.ts';
import { startsWith } from './words.ts';

const { file } = deckWords;

/** The list of questions on the console: writing them, putting them in order, the whole of it as text. */
export class Deck {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get region(): Locator {
    return this.#page.getByRole('region', { name: deckWords.title });
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  grip(question: string): Locator {
    return this.region.getByRole('button', { name: startsWith(`Move: ${question}`) });
  }

  /** The questions, in the order of the list. */
  async expectQuestions(questions: readonly string[]): Promise<void> {
    await expect
      .poll(() =>
        this.region
          .getByRole('button', { name: /^Edit: / })
          .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')?.replace('Edit: ', ''))),
      )
      .toEqual(questions);
  }

  get editor(): Locator {
    return this.region.getByRole('form', { name: deckWords.editTitle });
  }

  get newPoll(): Locator {
    return this.region.getByRole('form', { name: deckWords.addTitle });
  }

  async edit(question: string): Promise<void> {
    await this.button(deckWords.editOf(question)).click();
  }

  /** Writes in a form that is open. `labels` by letter. */
  async write(form: Locator, question: string, labels: Readonly<Record<string, string>> = {}): Promise<void> {
    await form.getByLabel(editorWords.question, { exact: true }).fill(question);
    for (const [letter, label] of Object.entries(labels)) {
      await form.getByLabel(editorWords.option(letter), { exact: true }).fill(label);
    }
  }

  async done(): Promise<void> {
    await this.button(deckWords.done).click();
    await expect(this.editor).toHaveCount(0);
  }

  async add(question: string, labels: Readonly<Record<string, string>>): Promise<void> {
    await this.button(deckWords.add).click();
    await this.write(this.newPoll, question, labels);
    await this.button(deckWords.addHere).click();
    await expect(this.newPoll).toHaveCount(0);
  }

  async show(question: string): Promise<void> {
    await this.button(deckWords.showOf(question)).click();
  }

  /** Behind "more": what is seldom needed. */
  async take(what: 'duplicateOf' | 'removeOf', question: string): Promise<void> {
    const way = this.button(deckWords[what](question));
    if (!(await way.isVisible())) await this.button(deckWords.more(question)).first().click();
    await way.first().click();
  }

  get text(): Locator {
    return this.region.getByRole('textbox', { name: file.text });
  }

  /** Unfolds the list as text. */
  async openText(): Promise<void> {
    if (!(await this.text.isVisible())) await this.region.getByText(file.title, { exact: true }).click();
  }

  async paste(text: string): Promise<void> {
    await this.openText();
    await this.text.fill(text);
    await this.button(file.load).click();
  }

  async expectLoaded(polls: number): Promise<void> {
    await expect(this.region.getByText(file.loaded(polls))).toBeVisible();
  }

  /** Saves the list as a file; its name and what it holds. */
  async download(): Promise<{ readonly name: string; readonly text: string }> {
    const started = this.#page.waitForEvent('download');
    await this.button(file.download).click();
    const saved = await started;
    const chunks: Buffer[] = [];
    for await (const chunk of await saved.createReadStream()) chunks.push(chunk as Buffer);
    return { name: saved.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }
}
