export const keyWords = {
  open: 'Keys',
  title: 'Keys and clicker',
  intro: 'They work on this page, except while you write in a field, and on the screen that this browser opened.',
  keys: [
    { keys: ['→', 'Page Down', 'Space'], does: 'Forward: open, close, reveal, next question' },
    { keys: ['←', 'Page Up'], does: 'Back: the previous question. It changes nothing' },
    { keys: ['H'], does: 'Hide or reveal the results' },
    { keys: ['B', '.'], does: 'Blank the screen, or show it again' },
    { keys: ['F'], does: 'Go to the screen; F there is full screen' },
    { keys: ['U', 'Ctrl Z'], does: 'Undo, for 10 seconds' },
    { keys: ['?'], does: 'This list' },
  ],
  close: 'Close this list',
} as const;
