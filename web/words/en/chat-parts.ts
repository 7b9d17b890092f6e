import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

/** What came to the chat after its first lines: who runs the room, what waits, reasons for votes, names. */
export const chatPartsWords = {
  moderator: 'Moderator',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: 'Voted for',
  older: 'Show earlier messages',
  gap: (n: number) => count(n, { one: '# more message', other: '# more messages' }),
  loadFailed: 'Not loaded: there is no connection. Try again in a moment.',
  waitsForApproval: 'Waits for the host. Only you see it.',
  waitsForReveal: 'Waits for the results. Only you see it.',
  waitsHere: 'Not shown before the results are.',
  turnedDown: 'The host has not shown this. Only you see it.',
  report: 'Report',
  reportOf: (name: string) => `Report the message of ${isolated(name)} to the host`,
  reported: 'Reported',
  paused: 'The chat is paused. You can read along.',
  held: 'The host reads messages before they are shown.',
  quiet: 'Messages wait until the results are shown.',
  slow: (seconds: number) =>
    count(seconds, { one: 'One message every second.', other: 'One message every # seconds.' }),
  unnamed: 'Messages carry no names here.',
  nameNeeded: 'Messages carry a name here.',
  offered: (name: string) => `Be ${isolated(name)}`,
  another: 'Another name',
  voiceTitle: 'Why?',
  voiceHint: (labels: readonly string[]) =>
    `Say why, if you like. Everybody will see your words with \u201c${list(labels)}\u201d, without your name; do not say who you are if your vote is to stay secret.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Say why, if you like. Everybody will see your words and your name with \u201c${list(labels)}\u201d.`,
  voiceWaits: 'Nobody sees it before the results are shown.',
  voiceField: 'Your reason',
  voiceSend: 'Say it',
  voiceSent: 'Thank you, your reason is kept.',
} as const;

/** Friendly names for people who would rather not give theirs: one of each. */
export const friendlyNames = {
  first: [
    'Quiet',
    'Brave',
    'Sunny',
    'Gentle',
    'Merry',
    'Clever',
    'Swift',
    'Calm',
    'Bright',
    'Kind',
    'Lucky',
    'Curious',
  ],
  second: [
    'Otter',
    'Heron',
    'Maple',
    'Comet',
    'Panda',
    'Robin',
    'Willow',
    'Lynx',
    'Pebble',
    'Finch',
    'Badger',
    'Clover',
  ],
  together: (first: string, second: string) => `${first} ${second}`,
} as const;
