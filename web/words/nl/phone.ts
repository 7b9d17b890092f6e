import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} hier`,
  anonymous: 'Anoniem: de host ziet alleen totalen.',
  anonymousAnswer: 'Anoniem: niemand ziet wie wat zegt.',
  named: 'Met naam; de host ziet alleen totalen.',
  quiz: 'Quiz: de besten komen op het scherm.',
  kept: 'Met je naam; de host kan het lezen.',
  optionsLabel: 'Opties',
  votes: (n: number) => count(n, { one: '# stem', other: '# stemmen' }),
  hidden: 'De resultaten blijven verborgen tot de host ze toont.',
  afterVoting: 'De resultaten verschijnen hier zodra je hebt gestemd.',
  timeLeft: 'Resterende tijd',
  timeUp: 'De tijd is om',
  secondsLeft: (n: number) => count(n, { one: 'Nog # seconde', other: 'Nog # seconden' }),

  tapped: {
    toVote: 'Tik op een optie om te stemmen.',
    firstCounts: 'Tik op een optie om te stemmen. De eerste keuze telt.',
    withdrawn: 'Je stem is ingetrokken. Tik op een optie om opnieuw te stemmen.',
  },
  sending: 'Je stem wordt verstuurd…',
  withdrawing: 'Je stem wordt ingetrokken…',
  keptForLater: 'Bewaard op deze telefoon. Wordt verstuurd zodra de verbinding terug is.',
  counted: 'Je stem is geteld.',
  countedFinal: 'Je stem is geteld. Hier telt de eerste keuze.',
  withdraw: 'Mijn stem intrekken',

  notOpen: 'De stemming is nog niet open. Zodra die opengaat, kun je hier stemmen.',
  closing: 'De stemming sluit. Stemmen die al onderweg zijn, tellen nog mee.',
  closedVoted: 'De stemming is gesloten. Je stem is geteld.',
  closedNotVoted: 'De stemming is gesloten.',

  noPollTitle: 'Er valt nu niets te stemmen',
  noPoll: 'Houd deze pagina open. De volgende vraag verschijnt hier vanzelf.',
  loadingTitle: 'Je gaat naar binnen…',
  loading: 'Dit duurt even. Lukt het niet, kijk dan of deze telefoon op hetzelfde netwerk zit als het scherm.',
} as const satisfies WordsOf<typeof english>;
