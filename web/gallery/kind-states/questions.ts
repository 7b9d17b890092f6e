/** What the audience asks and sends up. */
export const questionStates = {
  phone: ['reactions', 'questions', 'questions-none'],
  screen: ['questions', 'questions-pinned', 'questions-alone', 'questions-none', 'reactions'],
  host: ['questions', 'questions-held', 'questions-none'],
} as const;
