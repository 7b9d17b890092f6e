import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { count, number } from './numerals.ts';

export const editorWords = {
  kind: 'Soort vraag',
  question: 'Vraag',
  options: 'Opties',
  option: (letter: string) => `Optie ${letter}`,
  removeOption: (letter: string) => `Optie ${letter} verwijderen`,
  moveUp: (letter: string) => `Optie ${letter} omhoog`,
  moveDown: (letter: string) => `Optie ${letter} omlaag`,
  addOption: 'Optie toevoegen',
  resultsTitle: 'Resultaten',
  resultsLive: 'Iedereen ziet ze terwijl er gestemd wordt',
  resultsHidden: 'Verborgen tot je ze toont',
  votesTitle: 'Stemmen',
  changeable: 'Je kunt je stem wijzigen zolang de stemming open is',
  phonesTitle: 'Resultaten op telefoons',
  phonesAlways: 'Altijd',
  phonesAfterVoting: 'Pas na het stemmen',
  timeTitle: 'Tijdslimiet',
  timeLimited: 'De stemming sluit vanzelf',
  timeSeconds: 'Seconden',
  timeRange: (least: number, most: number) => `${number(least)} tot ${number(most)} seconden`,
  needsTime: (least: number, most: number) => `Een tijdslimiet is ${number(least)} tot ${number(most)} seconden.`,
  needsQuestion: 'Schrijf eerst een vraag.',
  needsOptions: (n: number) => `Schrijf minstens ${count(n, { one: '# optie', other: '# opties' })}.`,
  emptiedOption: (letter: string) => `Optie ${letter} is leeg. Vul iets in of verwijder de optie.`,
  longQuestion: (chars: number) => `Een vraag heeft hoogstens ${number(chars)} tekens.`,
  longOption: (letter: string, chars: number) => `Optie ${letter} heeft meer dan ${number(chars)} tekens.`,
  fullOptions: (most: number) => `Een vraag heeft hoogstens ${number(most)} opties.`,
  tooLong: 'Alle teksten samen zijn te lang. Maak sommige opties korter.',
} as const satisfies WordsOf<typeof english>;
