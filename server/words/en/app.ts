/** What an installed app says of itself. */
export const appWords = {
  about: 'Vote from your phone and watch the result live.',
} as const;
