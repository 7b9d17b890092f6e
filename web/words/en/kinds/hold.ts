/** In the editor of polls that are answered in one's own words. */
export const holdWords = {
  title: 'Who sees answers',
  hold: 'Hold them until a host or moderator has approved them',
} as const;
