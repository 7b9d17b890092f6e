import { exportWords } from './exports.ts';
import { formWords } from './form.ts';
import { terminalWords } from './terminal.ts';

export const words = { form: formWords, exports: exportWords, terminal: terminalWords } as const;
