/** Choosing the language of the pages. */
export const languageWords = {
  label: 'Language',
  notSet: 'The server does not answer, so the language stays as it is.',

  /** On the host page: of the room. */
  room: 'Language of the room',
  roomHint: 'For pages that are opened from now on. Everybody may choose another for themselves.',
  asWished: 'As each browser wishes',
} as const;
