import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} hier`,
  anonymous: 'Anonym: Die Leitung sieht nur Summen.',
  anonymousAnswer: 'Anonym: Niemand sieht, wer was sagt.',
  named: 'Mit Namen; die Leitung sieht nur Summen.',
  quiz: 'Quiz: Die Besten werden auf der Leinwand genannt.',
  kept: 'Mit Ihrem Namen; die Leitung kann es lesen.',
  optionsLabel: 'Antworten',
  votes: (n: number) => count(n, { one: '# Stimme', other: '# Stimmen' }),
  hidden: 'Die Ergebnisse bleiben verborgen, bis die Leitung sie zeigt.',
  afterVoting: 'Die Ergebnisse erscheinen hier, sobald Sie abgestimmt haben.',
  timeLeft: 'Verbleibende Zeit',
  timeUp: 'Die Zeit ist um',
  secondsLeft: (n: number) => count(n, { one: 'Noch # Sekunde', other: 'Noch # Sekunden' }),

  tapped: {
    toVote: 'Tippen Sie eine Antwort an, um abzustimmen.',
    firstCounts: 'Tippen Sie eine Antwort an, um abzustimmen. Die erste Wahl zählt.',
    withdrawn: 'Ihre Stimme ist zurückgezogen. Tippen Sie eine Antwort an, um wieder abzustimmen.',
  },
  sending: 'Ihre Stimme wird gesendet …',
  withdrawing: 'Ihre Stimme wird zurückgezogen …',
  keptForLater: 'Auf diesem Gerät gespeichert. Wird gesendet, sobald die Verbindung wieder da ist.',
  counted: 'Ihre Stimme ist gezählt.',
  countedFinal: 'Ihre Stimme ist gezählt. Hier zählt die erste Wahl.',
  withdraw: 'Meine Stimme zurückziehen',

  notOpen: 'Die Abstimmung ist noch nicht geöffnet. Sobald sie es ist, können Sie hier abstimmen.',
  closing: 'Die Abstimmung schließt. Stimmen, die schon unterwegs sind, zählen noch.',
  closedVoted: 'Die Abstimmung ist geschlossen. Ihre Stimme ist gezählt.',
  closedNotVoted: 'Die Abstimmung ist geschlossen.',

  noPollTitle: 'Gerade gibt es nichts abzustimmen',
  noPoll: 'Lassen Sie diese Seite offen. Die nächste Frage erscheint hier von selbst.',
  loadingTitle: 'Sie betreten den Raum …',
  loading:
    'Das dauert einen Moment. Wenn nichts geschieht, prüfen Sie, ob dieses Gerät im selben Netz ist wie die Leinwand.',
} as const satisfies WordsOf<typeof english>;
