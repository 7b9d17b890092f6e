/** Before somebody is in: the passcode, the locked door, the end. */
export const entryWords = {
  passcodeTitle: 'This room asks for a passcode',
  passcodeText: 'The host tells it to those who shall come in. Capitals do not matter.',
  passcode: 'Passcode',
  enter: 'Come in',
  entering: 'Trying…',
  trouble: {
    'wrong-passcode': 'That is not the passcode of this room. Please try again.',
    'slow-down': 'Too many wrong tries. Wait a moment, then enter it once more.',
  },

  lockedTitle: 'The doors are closed',
  lockedText:
    'The host lets in nobody new just now. Keep this page open: you come in by yourself as soon as they open.',
  waiting: 'Waiting at the door',

  goneTitle: 'Not connected',
} as const;
