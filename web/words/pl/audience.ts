import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'To się nie udało. Sprawdź tekst: może jest pusty albo za długi.',
  'not-allowed': 'Na tej stronie to niemożliwe.',
  'slow-down': 'Trochę za szybko. Poczekaj chwilę i spróbuj ponownie.',
  busy: 'Teraz głosuje bardzo dużo osób. Spróbuj ponownie za chwilę.',
  'not-saved': 'Serwer nie mógł tego zapisać, więc nic nie policzono. Spróbuj ponownie.',
  internal: 'Coś poszło nie tak na serwerze. Spróbuj ponownie.',
  'no-such-round': 'Tej rundy już nie ma. Poczekaj na następne pytanie.',
  'no-such-option': 'Tej opcji już nie ma. Wybierz inną.',
  'changed-meanwhile': 'Pytanie albo Twój głos zmieniły się w międzyczasie. Wybierz ponownie.',
  'not-open': 'Głosowanie jeszcze się nie zaczęło. Poczekaj na osobę prowadzącą.',
  'round-closed': 'Głosowanie jest zamknięte, tego głosu nie można już policzyć.',
  'choice-final': 'Tu liczy się pierwszy wybór; nie można go zmienić.',
  'chat-off': 'Osoba prowadząca wyłączyła czat.',
  'name-required': 'Tu głosuje się z imieniem. Najpierw podaj swoje.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
