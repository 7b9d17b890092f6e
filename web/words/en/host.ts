import { count } from './common.ts';

export const hostWords = {
  title: (room: string) => `${room} · host`,
  connecting: 'Connecting to the room…',
  loading: 'Connecting',
  offline: 'There is no connection just now. When it is back, look whether this was done, and try again if not.',
  code: (code: string) => `Code ${code}`,
  openScreen: 'Open the screen',

  now: 'Now',
  state: {
    draft: 'Not opened yet',
    open: 'Voting is open',
    closing: 'Closing: last votes are coming in',
    closed: 'Closed, not revealed',
    final: 'Closed and shown',
  },
  round: (n: number) => `Round ${n}`,
  ballots: (n: number) => (n === 1 ? 'ballot' : 'ballots'),
  phones: (n: number) => (n === 1 ? 'phone' : 'phones'),
  screens: (n: number) => (n === 1 ? 'screen' : 'screens'),
  unproven: (n: number) =>
    `${count(n, 'phone has', 'phones have')} not yet shown that they keep their identity. They vote like all others; a large number may be a script.`,
  onlyYou: 'Only you see these numbers',
  noPoll: 'No question yet',
  noPollHint: 'Ask your first one. Phones and screen show it at once; voting opens when you say so.',
  edited:
    'The question was changed after this round. Opening starts a new round with the new text; this one is kept as it was asked.',

  steps: {
    add: { label: 'Add a question', hint: '' },
    open: { label: 'Open voting', hint: 'Phones can vote from this moment.' },
    'open-edited': { label: 'Open a new round', hint: 'Asks the changed question; this round is kept.' },
    resume: { label: 'Open again', hint: 'Goes on with this round and its ballots.' },
    close: { label: 'Close voting', hint: 'Nobody can vote or change a vote after this.' },
    reveal: { label: 'Reveal results', hint: 'Phones and screen show the numbers.' },
    'reveal-now': { label: 'Reveal now', hint: 'Shows the numbers while people still vote.' },
    hide: { label: 'Hide results', hint: 'Phones and screen show no numbers; you still do.' },
    rerun: { label: 'Ask again', hint: 'Starts a new round with no ballots; this one is kept.' },
  },

  edit: 'Edit the question',
  editTitle: 'Edit the question',
  addTitle: 'Add a question',
  editWhen: 'Close the voting to edit this question.',
  editKept: 'Rounds that are over keep the text they were asked with.',
  save: 'Save',
  saving: 'Saving…',
  add: 'Add to the list',
  cancel: 'Cancel',
  changedMeanwhile: 'Somebody else changed this question while you were writing.',
  takeTheirs: 'Take their text',
  keepMine: 'Keep mine',

  deck: 'Questions',
  deckAdd: 'Add a question',
  shown: 'On show',
  show: 'Show',
  showOf: (question: string) => `Show: ${question}`,
  editOf: (question: string) => `Edit: ${question}`,
  editShort: 'Edit',
  showWhen: 'Close the voting before you show another question.',
  optionsCount: (n: number) => count(n, 'option', 'options'),

  earlier: 'Earlier rounds',
  earlierRound: (n: number, ballots: string) => `Round ${n}: ${ballots}`,

  share: 'Invite',
  shareHint: 'Phones scan this, or open the address and enter the code.',
  qr: (address: string) => `QR code that opens ${address}`,
  links: {
    phone: { title: 'For phones' },
    screen: { title: 'For the projector' },
    host: { title: 'For hosts only', hint: 'Whoever has this link steers the room.' },
  },

  chat: 'Chat',
  chatOn: 'People can write',
  chatOnScreen: 'Show it on the screen',

  wrongKeyTitle: 'This is not the host link',
  noKeyTitle: 'This page needs the host link',
  noKey: 'Open the whole link that was shown when the room was made: it ends with #k= and the key.',
  goneTitle: 'You have left the room',
  toPhone: 'Join as a voter',
  toHome: 'To the start page',
} as const;
