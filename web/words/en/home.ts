import { unbroken } from './common.ts';

export const homeWords = {
  tagline: 'Ask a room. See hands go up.',
  joinTitle: 'Join a room',
  codeLabel: 'Room code',
  codeHint: 'The six digits on the screen.',
  codePlaceholder: '000 000',
  join: 'Join',
  joining: 'Looking for the room…',
  sixDigits: 'A room code has six digits.',
  noAnswer: 'The server does not answer. Check that this device is on the same network, then try again.',
  openRoom: 'Join the open room',
  openRoomHint: (code: string) => `Room ${unbroken(code)}, no code needed.`,

  createTitle: 'Start a room',
  createHint: 'Ask your own question. No account needed.',
  createOff: 'Rooms are made by the people who run this server.',
  roomTitle: 'Title of the room',
  roomTitlePlaceholder: 'Thursday meeting',
  questionPlaceholder: 'Where shall we have lunch?',
  create: 'Start the room',
  creating: 'Starting…',

  createdTitle: (code: string) => `Room ${unbroken(code)} is ready`,
  createdHint: 'Open the screen link on the projector, and keep the host link to yourself.',
  links: {
    phone: { title: 'Phones', hint: 'For everybody who votes.' },
    screen: { title: 'Screen', hint: 'For the projector.' },
    host: { title: 'Host', hint: 'For you alone: who has it, steers the room.' },
  },
  openHost: 'Open the host page',
  another: 'Start another room',

  ownTitle: 'Your rooms on this browser',
  ownHost: 'Host',
  ownScreen: 'Screen',
  forget: 'Forget',
  forgetOf: (code: string) => `Forget room ${unbroken(code)}`,
} as const;
