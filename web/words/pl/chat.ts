import type { WordsOf } from '#protocol/words-of';
import type { chatWords as english } from '../en/chat.ts';
import { isolated } from './isolated-text.ts';
import { count, list, plural, time } from './numerals.ts';

const people = (n: number) => count(n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' });

/** "Ana dołącza", "Ana i Ben dołączają", "Ana i jeszcze 2 osoby dołączają", "5 osób dołącza". */
function said(names: readonly string[], others: number, one: string, many: string): string {
  if (names.length === 0) return `${people(others)} ${plural(others, { one, few: many, many: one, other: one })}`;
  const parts = names.map(isolated);
  if (others > 0) parts.push(`jeszcze ${people(others)}`);
  return `${list(parts)} ${names.length + others === 1 ? one : many}`;
}

export const chatWords = {
  title: 'Czat',
  you: 'Ty',
  anonymous: 'Anonimowo',
  host: 'Prowadzi',
  joined: (names: readonly string[], others: number) => said(names, others, 'dołącza', 'dołączają'),
  opened: (question: string) => `Głosowanie otwarte: ${isolated(question)}`,
  closed: (question: string) => `Głosowanie zamknięte: ${isolated(question)}`,
  left: (names: readonly string[], others: number) => said(names, others, 'wychodzi', 'wychodzą'),
  time: (at: number) => time(at),
  empty: 'Nikt jeszcze nic nie napisał.',
  emptyAndMay: 'Nikt jeszcze nic nie napisał. Zacznij rozmowę.',
  newLines: (n: number) =>
    count(n, {
      one: '# nowa wiadomość',
      few: '# nowe wiadomości',
      many: '# nowych wiadomości',
      other: '# nowej wiadomości',
    }),
  remove: 'Usuń',
  ban: 'Wyproś',
  banOf: (name: string) => `Wyproś osobę, która to napisała: ${isolated(name)}`,
  removeOf: (name: string) => `Usuń wiadomość: ${isolated(name)}`,

  write: 'Napisz wiadomość',
  send: 'Wyślij',
  charsLeft: (n: number) =>
    count(n, { one: 'Został # znak', few: 'Zostały # znaki', many: 'Zostało # znaków', other: 'Zostało # znaku' }),
  tooMany: (n: number) =>
    count(n, { one: '# znak za dużo', few: '# znaki za dużo', many: '# znaków za dużo', other: '# znaku za dużo' }),
  sent: 'Wysłano',
  notSent: 'Nie wysłano: brak połączenia. Twoja wiadomość czeka tutaj.',
  off: 'Osoba prowadząca wyłączyła czat.',

  writingAs: 'Piszesz jako',
  addName: 'Podaj imię',
  changeName: 'Zmień',
  name: 'Twoje imię na czacie',
  nameHint:
    'Widać je przy Twoich wiadomościach i przy wejściu; przy głosach tylko tam, gdzie głosuje się z imieniem. Zostaw puste, aby nie mieć żadnego.',
  saveName: 'Zapisz',
  keepName: 'Anuluj',
  nameNotSaved: 'Nie zapisano: brak połączenia. Spróbuj ponownie za chwilę.',
} as const satisfies WordsOf<typeof english>;
