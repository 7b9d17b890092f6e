import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'Q&A',
  title: 'Vragen uit de zaal',
  rules: 'Wie er mag vragen, en hoe',
  more: 'Meer',
  enabled: 'De zaal mag vragen stellen',
  hold: 'Pas tonen na goedkeuring',
  anonymous: 'Zonder namen, ook voor de host',
  list: 'Lijst op de schermen',
  reactions: 'Reacties op telefoons en schermen',
  off: 'Op dit moment kan niemand iets vragen.',
  lists: 'Welke vragen',
  views: { held: 'Goed te keuren', open: 'Open', answered: 'Beantwoord', removed: 'Verwijderd' },
  none: {
    held: 'Er wacht niets op jou.',
    open: 'Geen open vragen. Vragen stel je op je telefoon, onder “Chat en vragen”.',
    answered: 'Er is er nog geen beantwoord.',
    removed: 'Er is er geen verwijderd.',
  },
  approve: 'Goedkeuren',
  remove: 'Verwijderen',
  restore: 'Terughalen',
  pin: 'Op het scherm',
  unpin: 'Van het scherm',
  answered: 'Beantwoord',
  reopen: 'Niet beantwoord',
  answer: 'Antwoord schrijven',
  saveAnswer: 'Antwoord opslaan',
  cancel: 'Annuleren',
  merge: 'Vraagt hetzelfde als…',
  mergeInto: 'Vraagt hetzelfde als',
  mergeNow: 'Samenvoegen',
  mergeHint: 'De stemmen worden samengevoegd; iedereen telt één keer.',
  unmerge: 'Weer splitsen',
  merged: (n: number) => count(n, { one: '# vraagt hetzelfde', other: '# vragen hetzelfde' }),
  about: (what: string, question: string) => `${what}: ${isolated(question)}`,
  removed: (question: string) => `Verwijderd: ${isolated(question)}`,
  undo: 'Ongedaan maken',
  anonymousAsker: 'Zonder naam',
  own: 'Nu op het scherm',
  pace: {
    fast: (n: number) => count(n, { one: '# persoon vindt het te snel', other: '# personen vinden het te snel' }),
    slow: (n: number) =>
      count(n, { one: '# persoon vindt het te langzaam', other: '# personen vinden het te langzaam' }),
    lost: (n: number) => count(n, { one: '# persoon is de draad kwijt', other: '# personen zijn de draad kwijt' }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Tempo, in de laatste minuut',
} as const satisfies WordsOf<typeof english>;
