import { moment, number, unbroken } from './numerals.ts';

/** The room's panel on the host page, and the sheet of its keys. */
export const roomWords = {
  title: 'Room',

  roomTitle: 'Title of the room',
  saveTitle: 'Save',
  saved: 'Saved',

  doors: 'Who may come in',
  lock: 'Lock the room',
  lockHint: 'Nobody new comes in. Who was here before does.',
  names: 'A vote needs a name',
  namesHint: 'Phones ask for it before the first vote. Rounds that open from now on are kept with names.',
  passcode: 'Passcode',
  passcodeHint: (least: number, most: number) =>
    `${number(least)} to ${number(most)} characters, to say aloud. Who is here already stays.`,
  passcodeIs: 'The passcode is',
  setPasscode: 'Set the passcode',
  changePasscode: 'Change',
  clearPasscode: 'Remove',
  clearPasscodeOf: 'Remove the passcode',
  keepPasscode: 'Cancel',

  invite: 'Invite',
  inviteHint: 'Phones scan this, or open the address and enter the code.',
  qr: (address: string) => `QR code that opens ${address}`,
  phones: 'For phones',
  projector: 'For the projector',
  ownHost: 'Your own host link',
  ownHostHint: 'Whoever has this link steers the room.',

  keys: 'Hosts and moderators',
  keysHint: 'Give everybody a link of their own: each can be taken back alone.',
  rights: { host: 'Host', moderator: 'Moderator' },
  rightsHint: {
    host: 'steers the room as you do',
    moderator: 'looks after the chat and writes announcements',
  },
  firstKey: 'First host link',
  unnamed: (n: number) => `Link ${number(n)}`,
  you: 'You',
  since: (at: number) => `since ${moment(at)}`,
  showKey: 'Show link',
  showKeyOf: (label: string) => `Show the link: ${label}`,
  hideKey: 'Hide link',
  hideKeyOf: (label: string) => `Hide the link: ${label}`,
  linkOf: (label: string) => `Link: ${label}`,
  revoke: 'Revoke',
  revokeOf: (label: string) => `Revoke: ${label}`,
  revokeAsk: (label: string) =>
    `Revoke the link “${label}”? Whoever came with it is out at once, and it never works again.`,
  revokeYes: 'Revoke it',
  revokeNo: 'Keep it',
  newKey: 'Make a further link',
  keyLabel: 'Who is it for?',
  keyLabelPlaceholder: 'Ana, the chat team',
  keyRights: 'What may they do?',
  makeKey: 'Make the link',
  made: (label: string) => `The link for “${label}” is ready. Give it to them alone.`,
  needsLabel: 'Write who the link is for.',

  keep: 'Keep the keys',
  keepHint: 'This browser is the only place that holds your host link. Save it, and you get in from anywhere.',
  saveKeys: 'Save as a file',
  printKeys: 'Print',
  collecting: 'One moment…',
  offline: 'There is no connection. Try again when it is back.',
  fileName: (code: string) => `showhands-${code}.txt`,

  sheet: {
    heading: (code: string) => `Room ${unbroken(code)}`,
    phones: 'Phones',
    screen: 'Screen',
    secret: 'Keep this sheet to yourself: whoever has one of these links may use it.',
    printed: (at: number) => moment(at, 'long'),
  },
} as const;
