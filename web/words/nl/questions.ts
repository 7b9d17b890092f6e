import type { WordsOf } from '#protocol/words-of';
import type { questionWords as english } from '../en/questions.ts';
import { isolated } from './isolated-text.ts';
import { count, number } from './numerals.ts';

export const questionWords = {
  title: 'Vragen',
  write: 'Stel een vraag',
  send: 'Vragen',
  withName: (name: string) => `Als ${isolated(name)}`,
  withoutName: 'Zonder naam',
  asName: 'Je naam erbij',
  anonymousRoom: 'Niemand komt te weten wie het vroeg, ook de host niet.',
  heldHint: 'De host bekijkt elke vraag voordat anderen die zien.',
  notSent: 'Niet verstuurd: er is geen verbinding. Je vraag blijft hier staan.',
  sent: 'Je vraag is gesteld.',
  sentHeld: 'Je vraag ligt bij de host.',
  charsLeft: (n: number) => count(n, { one: 'Nog # teken', other: 'Nog # tekens' }),
  tooMany: (n: number) => count(n, { one: '# teken te veel', other: '# tekens te veel' }),
  sort: 'Volgorde',
  top: 'Meeste stemmen',
  newest: 'Nieuwste',
  loading: 'De vragen komen eraan…',
  none: 'Er is nog niets gevraagd.',
  noneAndMay: 'Er is nog niets gevraagd. Begin jij?',
  own: 'Van jou',
  held: 'Bij de host',
  answered: 'Beantwoord',
  answering: 'Wordt beantwoord',
  answer: 'Antwoord',
  votes: (n: number) => count(n, { one: '# stem', other: '# stemmen' }),
  want: (n: number) => `Dit wil ik ook weten. Tot nu toe ${count(n, { one: '# stem', other: '# stemmen' })}`,
  sending: 'Versturen…',
  more: (n: number) => count(n, { one: 'Nog # tonen', other: 'Nog # tonen' }),
  anonymous: 'Anoniem',
  waiting: (n: number) => count(n, { one: '# open vraag', other: '# open vragen' }),
  notShown: (n: number) => `+ ${number(n)}`,
  askNow: 'Stel je vraag op je telefoon, en stem op wat je wilt weten.',
} as const satisfies WordsOf<typeof english>;
