import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('de');

export const formWords: FormWords = {
  room: (code) => `Raum ${code}`,
  anonymous: 'Anonym: Die Leitung sieht nur Summen.',
  named: 'Mit Namen; die Leitung sieht nur Summen.',
  kept: 'Mit Ihrem Namen; die Leitung kann es lesen.',
  quiz: 'Quiz: Die Besten werden auf der Leinwand genannt.',
  hidden: 'Die Ergebnisse bleiben verborgen, bis die Leitung sie zeigt.',
  afterVoting: 'Die Ergebnisse erscheinen hier, sobald Sie abgestimmt haben.',
  ballots: (n) => count(n, { one: '# Stimme', other: '# Stimmen' }),
  votes: (n) => count(n, { one: '# Stimme', other: '# Stimmen' }),
  share: (percent) => `${percent}\u00a0%`,
  yours: 'Ihre Wahl',
  send: 'Meine Stimme senden',
  number: 'Ihre Zahl',
  words: 'Ihre Wörter, mit Kommas dazwischen',
  text: 'Ihre Antwort',
  tap: (alt: string) => `${alt}. Tippen Sie auf eine Stelle, oder schreiben Sie unten zwei Zahlen.`,
  fromLeft: 'Von links, in %',
  fromTop: 'Von oben, in %',
  rank: 'Schreiben Sie 1 neben Ihre erste Wahl, 2 neben die zweite, und so weiter.',
  spread: 'Schreiben Sie neben jede Antwort, wie viele Punkte Sie ihr geben.',

  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Wählen Sie eine Antwort, um abzustimmen.',
  firstCounts: 'Wählen Sie eine Antwort, um abzustimmen. Die erste Wahl zählt.',
  nameFirst: 'Hier wird mit Namen abgestimmt: Geben Sie oben Ihren ein, dann wählen Sie.',
  counted: 'Ihre Stimme ist gezählt.',
  countedFinal: 'Ihre Stimme ist gezählt. Hier zählt die erste Wahl.',
  withdrawn: 'Ihre Stimme ist zurückgezogen. Wählen Sie eine Antwort, um wieder abzustimmen.',
  withdraw: 'Meine Stimme zurückziehen',
  notOpen: 'Die Abstimmung ist noch nicht geöffnet.',
  closing: 'Die Abstimmung schließt.',
  closedVoted: 'Die Abstimmung ist geschlossen. Ihre Stimme ist gezählt.',
  closedNotVoted: 'Die Abstimmung ist geschlossen.',
  update: 'Aktualisieren',

  nameLabel: 'Ihr Name',
  nameSave: 'Meinen Namen speichern',
  announcement: 'Von der Leitung',

  noPollTitle: 'Gerade gibt es nichts abzustimmen',
  noPoll: 'Sehen Sie wieder nach, wenn die Leitung etwas fragt.',
  passcodeTitle: 'Dieser Raum hat ein Kennwort',
  passcode: 'Kennwort',
  enter: 'Eintreten',
  outsideTitle: 'Noch nicht dabei',

  language: 'Sprache',
  setLanguage: 'Ändern',

  refusals: {
    'bad-payload': 'Das hat nicht gepasst: Es ist vielleicht leer oder zu lang. Bitte versuchen Sie es noch einmal.',
    'slow-down': 'Das war etwas schnell. Warten Sie einen Moment und versuchen Sie es noch einmal.',
    busy: 'Gerade stimmen sehr viele ab. Bitte versuchen Sie es gleich noch einmal.',
    'not-saved': 'Der Server konnte das nicht speichern, es wurde nichts gezählt. Bitte versuchen Sie es noch einmal.',
    'no-such-round': 'Die Frage hat inzwischen gewechselt, es wurde nichts gezählt. Das ist die jetzige.',
    'changed-meanwhile':
      'Die Frage oder Ihre Stimme hat sich inzwischen geändert. So steht es jetzt; bitte wählen Sie noch einmal.',
    'no-such-option': 'Diese Antwort gibt es nicht mehr. Bitte wählen Sie eine andere.',
    'not-open': 'Die Abstimmung ist noch nicht geöffnet.',
    'round-closed': 'Die Abstimmung ist geschlossen, diese Stimme konnte nicht mehr gezählt werden.',
    'choice-final': 'Hier zählt die erste Wahl; sie lässt sich nicht ändern.',
    'name-required': 'Hier wird mit Namen abgestimmt. Bitte geben Sie zuerst Ihren ein.',
    'name-taken': 'Dieser Name ähnelt dem der Leitung zu sehr. Bitte nehmen Sie einen anderen.',
    'room-locked': 'Die Leitung hat die Türen dieses Raums geschlossen: Gerade kommt niemand Neues herein.',
    'passcode-required': 'Dieser Raum hat ein Kennwort.',
    'wrong-passcode': 'Das ist nicht das Kennwort dieses Raums. Bitte versuchen Sie es noch einmal.',
    banned: 'Die Leitung hat Sie aus diesem Raum geschickt.',
    'wrong-origin': 'Das kam von einer anderen Seite, darum wurde nichts gezählt. Bitte wählen Sie noch einmal.',
  },
  wrong: 'Auf dem Server ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.',
};
