import type { ServerWords } from '../words.ts';
import { exportWords } from './exports.ts';
import { formWords } from './form.ts';
import { terminalWords } from './terminal.ts';

export const words: ServerWords = { form: formWords, exports: exportWords, terminal: terminalWords };
