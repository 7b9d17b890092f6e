import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': 'Das hat nicht gepasst. Bitte prüfen Sie Ihre Eingabe: Sie ist vielleicht leer oder zu lang.',
  'not-allowed': 'Das ist von dieser Seite aus nicht möglich.',
  'slow-down': 'Das war etwas schnell. Warten Sie einen Moment und versuchen Sie es noch einmal.',
  busy: 'Gerade stimmen sehr viele ab. Bitte versuchen Sie es gleich noch einmal.',
  'not-saved': 'Der Server konnte das nicht speichern, es wurde nichts gezählt. Bitte versuchen Sie es noch einmal.',
  internal: 'Auf dem Server ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.',
  'no-such-round': 'Diese Runde gibt es nicht mehr. Warten Sie auf die nächste Frage.',
  'no-such-option': 'Diese Antwort gibt es nicht mehr. Bitte wählen Sie eine andere.',
  'changed-meanwhile': 'Die Frage oder Ihre Stimme hat sich inzwischen geändert. Bitte wählen Sie noch einmal.',
  'not-open': 'Die Abstimmung ist noch nicht geöffnet. Bitte warten Sie auf die Leitung.',
  'round-closed': 'Die Abstimmung ist geschlossen, diese Stimme konnte nicht mehr gezählt werden.',
  'choice-final': 'Hier zählt die erste Wahl; sie lässt sich nicht ändern.',
  'chat-off': 'Die Leitung hat den Chat abgeschaltet.',
  'name-required': 'Hier wird mit Namen abgestimmt. Bitte geben Sie zuerst Ihren ein.',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
