import type { AppWords } from '../words.ts';

export const appWords: AppWords = {
  about: 'מצביעים מהטלפון ורואים את התוצאה בזמן אמת.',
};
