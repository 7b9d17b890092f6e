export const choiceWords = {
  name: 'Single choice',
  hint: 'Everybody picks one option.',
} as const;
