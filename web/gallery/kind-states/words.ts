export const wordsStates = {
  phone: ['words', 'words-written', 'words-too-long', 'words-sent', 'words-held', 'words-closed'],
  screen: ['words', 'words-first', 'words-many', 'words-long', 'words-hidden', 'words-closed', 'words-contrast'],
  host: ['words', 'words-held', 'words-removed'],
  deck: ['editing-words'],
} as const;
