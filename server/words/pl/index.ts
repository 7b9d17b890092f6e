import type { ServerWords } from '../words.ts';
import { appWords } from './app.ts';
import { deckWords } from './deck.ts';
import { exportWords } from './exports.ts';
import { formWords } from './form.ts';
import { startWords } from './start.ts';
import { terminalWords } from './terminal.ts';
import { usageWords } from './usage.ts';

export const words: ServerWords = {
  app: appWords,
  form: formWords,
  exports: exportWords,
  terminal: terminalWords,
  usage: usageWords,
  start: startWords,
  deck: deckWords,
};
