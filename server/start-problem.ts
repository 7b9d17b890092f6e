import { startWords as english } from './words/en/start.ts';
import type { StartWords } from './words/words.ts';

/** A sentence of words/en/start.ts by its name, and what it speaks of: plain JSON, so that it goes between threads. */
export type StartSentence = {
  readonly [Name in keyof StartWords]: readonly [name: Name, ...facts: Parameters<StartWords[Name]>];
}[keyof StartWords];

const say = (words: StartWords, [name, ...facts]: StartSentence) =>
  (words[name] as (...given: readonly unknown[]) => string)(...facts);

/**
 * Why the server cannot start: what is wrong and what to do, in a sentence or more, a line each. The main program says it in the
 * terminal's language, without a stack, and ends with `exitCode`. `message` is English.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
  readonly sentences: readonly StartSentence[];
  readonly exitCode: number;

  constructor(sentences: readonly StartSentence[], options: ErrorOptions & { readonly exitCode?: number } = {}) {
    super(sentences.map((each) => say(english, each)).join('\n'), options);
    this.sentences = sentences;
    this.exitCode = options.exitCode ?? 1;
  }

  in(words: StartWords): string {
    return this.sentences.map((each) => say(words, each)).join('\n');
  }
}
