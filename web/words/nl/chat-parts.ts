import type { WordsOf } from '#protocol/words-of';
import type { chatPartsWords as english, friendlyNames as englishNames } from '../en/chat-parts.ts';
import { isolated } from './isolated-text.ts';
import { count, list } from './numerals.ts';

export const chatPartsWords = {
  moderator: 'Moderator',
  times: (n: number) => `\u00d7${n}`,
  choseLabel: 'Stemde op',
  older: 'Eerdere berichten tonen',
  gap: (n: number) => count(n, { one: 'Nog # bericht', other: 'Nog # berichten' }),
  loadFailed: 'Niet geladen: er is geen verbinding. Probeer het zo opnieuw.',
  waitsForApproval: 'Wacht op de host. Alleen jij ziet het.',
  waitsForReveal: 'Wacht op de resultaten. Alleen jij ziet het.',
  waitsHere: 'Wordt pas met de resultaten getoond.',
  turnedDown: 'De host heeft dit niet getoond. Alleen jij ziet het.',
  report: 'Melden',
  reportOf: (name: string) => `Meld het bericht van ${isolated(name)} aan de host`,
  reported: 'Gemeld',
  paused: 'De chat is gepauzeerd. Je kunt meelezen.',
  held: 'De host leest berichten voordat ze te zien zijn.',
  quiet: 'Berichten wachten tot de resultaten er zijn.',
  slow: (seconds: number) => count(seconds, { one: 'Eén bericht per seconde.', other: 'Eén bericht per # seconden.' }),
  unnamed: 'Berichten staan hier zonder naam.',
  nameNeeded: 'Berichten staan hier met een naam.',
  offered: (name: string) => `Schrijven als ${isolated(name)}`,
  another: 'Andere naam',
  voiceTitle: 'Waarom?',
  voiceHint: (labels: readonly string[]) =>
    `Zeg waarom, als je wilt. Iedereen ziet je woorden bij “${list(labels)}”, zonder je naam; zeg niet wie je bent als je stem geheim moet blijven.`,
  voiceHintNamed: (labels: readonly string[]) =>
    `Zeg waarom, als je wilt. Iedereen ziet je woorden en je naam bij “${list(labels)}”.`,
  voiceWaits: 'Niemand ziet het voordat de resultaten er zijn.',
  voiceField: 'Jouw reden',
  voiceSend: 'Versturen',
  voiceSent: 'Bedankt, je reden is bewaard.',
} as const satisfies WordsOf<typeof english>;

export const friendlyNames = {
  first: [
    'Stille',
    'Dappere',
    'Zonnige',
    'Zachte',
    'Vrolijke',
    'Slimme',
    'Snelle',
    'Kalme',
    'Heldere',
    'Lieve',
    'Blije',
    'Wijze',
  ],
  second: ['Otter', 'Reiger', 'Linde', 'Komeet', 'Panda', 'Merel', 'Wilg', 'Lynx', 'Wolk', 'Vink', 'Das', 'Klaver'],
  together: (first: string, second: string) => `${first} ${second}`,
} as const satisfies WordsOf<typeof englishNames>;
