import { limits } from '#protocol/limits';
import type { ServerWords } from '../words.ts';

export const deckWords: ServerWords['deck'] = {
  value: (what, allowed) => `„${what}“ geht nicht. Möglich ist: ${allowed}.`,
  text: (maxChars) => `ein Text von höchstens ${maxChars} Zeichen`,

  problems: {
    'not-utf8': () => 'Das ist kein Text in UTF-8. Speichern Sie die Datei als UTF-8 und versuchen Sie es noch einmal.',
    'too-long-file': () => `Die Datei ist länger als ${limits.maxDeckBytes / 1_048_576}\u00a0MB.`,
    'open-comment': () => 'Der Kommentar, der hier anfängt, hat kein Ende: --> fehlt.',
    'no-question': () => 'In dieser Datei steht keine Frage: Eine Frage beginnt mit "## ".',
    'second-title': () => 'Es gibt nur einen Titel: Dies ist die zweite Zeile, die mit "# " beginnt.',
    'late-title': () => 'Der Titel steht über der ersten Frage.',
    'empty-title': () => 'Der Titel ist leer.',
    'long-title': () => `Der Titel hat mehr als ${limits.maxTitleChars} Zeichen.`,
    'deep-heading': (what) => `"${what}" ist weder ein Titel ("# ") noch eine Frage ("## ").`,
    'empty-question': () => 'Die Frage ist leer.',
    'long-question': () => `Die Frage hat mehr als ${limits.maxQuestionChars} Zeichen.`,
    'few-options': (least) =>
      `Die Frage braucht mindestens so viele Antworten: ${least}. Das sind Zeilen, die mit "- " beginnen.`,
    'no-options': (kind) => `Eine Frage der Art "${kind}" hat keine Antworten zur Auswahl.`,
    'more-options': (kind, most) => `Eine Frage der Art "${kind}" hat höchstens so viele Antworten: ${most}.`,
    'many-options': () => `Eine Frage hat höchstens ${limits.maxOptions} Antworten, und dies ist eine zu viel.`,
    'many-polls': () => `Es gibt höchstens ${limits.maxPolls} Fragen: Diese und was danach kommt, wurde nicht gelesen.`,
    'big-poll': () => `Die Frage und ihre Antworten haben zusammen mehr als ${limits.maxPollBytes} Bytes.`,
    'lost-option': () => 'Eine Antwort steht unter ihrer Frage, und darüber ist keine: Eine Frage beginnt mit "## ".',
    'inner-option': () => 'Eine Antwort kann nicht in einer anderen stehen: Rücken Sie alle gleich weit ein.',
    'empty-option': () => 'Die Antwort ist leer.',
    'long-option': () => `Die Antwort hat mehr als ${limits.maxOptionChars} Zeichen.`,
    'lost-right': (kind) =>
      `Eine Frage der Art "${kind}" hat keine richtigen Antworten. Eine Antwort, die mit "[x]" anfangen soll, schreibt man "\\[x]".`,
    'lost-marks': (kind) => `Was bei einer Frage der Art "${kind}" richtig ist, wird anders angegeben.`,
    'no-right': () => 'Eine Quizfrage braucht eine richtige Antwort: eine, die mit "- [x] " beginnt.',
    'no-order': () => 'Eine Quizfrage, bei der sortiert wird, braucht "right order" mit dem Buchstaben jeder Antwort.',
    'lost-quiz': () => 'Angaben zum Quiz brauchen eine richtige Antwort, zum Beispiel eine, die mit "- [x] " beginnt.',
    'lost-explanation': () =>
      'Eine Erklärung steht unter ihrer Frage, und darüber ist keine: Eine Frage beginnt mit "## ".',
    'long-explanation': () => `Die Erklärung hat mehr als ${limits.maxExplanationChars} Zeichen.`,
    'no-space': (what) => `Nach "${what}" kommt ein Leerzeichen.`,
    'numbered-option': (what) => `Eine Antwort beginnt mit "- ", nicht mit "${what}".`,
    'late-settings': () => 'Einstellungen stehen zwischen der Frage und ihrer ersten Antwort.',
    'lost-settings': () => 'Einstellungen stehen unter einer Frage, und darüber ist keine.',
    'unknown-setting': (what, known) => `Die Einstellung "${what}" gibt es nicht. Es gibt: ${known}.`,
    'second-setting': (what) => `"${what}" ist bei dieser Frage zweimal angegeben.`,
    'lost-ask': () => 'Was über die Art dieser Frage gesagt ist, passt nicht zu ihren Antworten.',
    'needs-picture': () => 'Hier fehlt ein Bild: ![was es zeigt](seine Datei oder Kennung).',
    'lost-picture': (what) => `Das Bild "${what}" gibt es hier nicht.`,
    'second-picture': () => 'Die Frage hat ein Bild: Dies ist ein zweites.',
    'bad-alt': () => `Was das Bild zeigt, fehlt oder hat mehr als ${limits.maxAltChars} Zeichen.`,
    'lost-rule': (kind) => `Eine Frage der Art "${kind}" kann keine "decision" haben.`,
    'no-right-answer': () => 'Eine Quizfrage braucht ihre richtige Antwort: eine Zeile wie "right: 330".',
    'lost-decision': () => 'Angaben zum Beschluss brauchen eine andere "decision" als none.',
    'lost-letter': () => '"motion" und "abstention" nennen zwei Antworten dieser Frage, mit Buchstaben, die sie hat.',
    'stray-text': () =>
      'Das ist weder Titel noch Frage, Einstellung oder Antwort. Notizen stehen zwischen <!-- und -->.',
    'more-problems': () => 'Ab hier gibt es noch mehr Fehler.',
  },
};
