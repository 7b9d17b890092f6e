import type { WordsOf } from '#protocol/words-of';
import type { deckWords as english } from '../en/deck.ts';
import { count, number } from './numerals.ts';

export const deckWords = {
  title: 'Fragen',
  empty: 'Noch keine Frage. Schreiben Sie die erste, oder laden Sie unten eine Datei.',
  add: 'Frage hinzufügen',
  addAfter: 'Danach einfügen',
  addAfterOf: (question: string) => `Frage einfügen nach: ${question}`,

  options: (n: number) => count(n, { one: '#\u00a0Antwort', other: '#\u00a0Antworten' }),
  seconds: (n: number) => `${number(n)}\u00a0s`,
  hidden: 'Ergebnis verborgen',
  afterVoting: 'Telefone nach Stimmabgabe',
  decides: 'entscheidet',
  final: 'erste Wahl zählt',
  state: {
    draft: 'Gezeigt, noch nicht geöffnet',
    open: 'Gezeigt, Abstimmung läuft',
    closing: 'Gezeigt, schließt gerade',
    closed: 'Gezeigt, geschlossen',
    final: 'Gezeigt, geschlossen',
  },
  round: (n: number) => `Runde ${number(n)}`,
  kept: 'Hat Änderungen, die nicht gespeichert sind',

  show: 'Zeigen',
  showOf: (question: string) => `Zeigen: ${question}`,
  showWhen: 'Schließen Sie die Abstimmung, bevor Sie eine andere Frage zeigen.',
  edit: 'Ändern',
  editOf: (question: string) => `Ändern: ${question}`,
  more: (question: string) => `Mehr zu: ${question}`,
  duplicate: 'Duplizieren',
  duplicateOf: (question: string) => `Duplizieren: ${question}`,
  remove: 'Entfernen',
  removeOf: (question: string) => `Entfernen: ${question}`,
  moveUp: 'Nach oben',
  moveUpOf: (question: string) => `Nach oben: ${question}`,
  moveDown: 'Nach unten',
  moveDownOf: (question: string) => `Nach unten: ${question}`,
  drag: (question: string) => `Verschieben: ${question}. Ziehen, oder Pfeiltasten nach oben und unten.`,
  moved: (question: string, place: number, of: number) =>
    `${question} ist jetzt Nummer ${number(place)} von ${number(of)}.`,
  duplicated: (question: string) => `${question} wurde dupliziert.`,
  removed: (question: string) => `${question} wurde entfernt.`,

  editTitle: 'Frage ändern',
  addTitle: 'Frage hinzufügen',
  addHint: 'Sie steht in der Liste, sobald Sie sie hinzufügen. Bis dahin kennt sie nur dieser Browser.',
  addHere: 'In die Liste',
  adding: 'Wird hinzugefügt …',
  done: 'Fertig',
  discard: 'Änderungen verwerfen',
  cancel: 'Abbrechen',
  closeKept: 'Schließen, für später behalten',
  saving: 'Wird gespeichert …',
  saved: 'Gespeichert',
  unsaved: 'Noch nicht gespeichert',
  notSaved: (why: string) => `Nicht gespeichert: ${why}`,
  offline:
    'Es besteht keine Verbindung. Was Sie geschrieben haben, bleibt in diesem Browser und wird gespeichert, wenn sie wieder da ist.',
  running:
    'Über diese Frage wird gerade abgestimmt, darum lässt sie sich nicht ändern. Was Sie geschrieben haben, bleibt hier.',

  conflictAbove: 'Jemand anderes hat sie inzwischen geändert. Wählen Sie oben einen Text.',
  conflictTitle: 'Jemand anderes hat diese Frage geändert, während Sie geschrieben haben.',
  theirs: 'Was jetzt da steht',
  mine: 'Was Sie geschrieben haben',
  takeTheirs: 'Den anderen nehmen',
  keepMine: 'Meinen behalten',

  removedTitle: 'Diese Frage wurde entfernt, während Sie geschrieben haben:',
  addAgain: 'Als neue Frage hinzufügen',
  forget: 'Verwerfen',

  file: {
    title: 'Alle Fragen als Text',
    hint: 'Markdown: eine Datei für die ganze Liste, um sie anderswo zu schreiben oder aufzubewahren.',
    text: 'Die Fragen als Markdown',
    placeholder: '# Teamtag\n\n## Was gibt es zu Mittag?\n\n- Pizza\n- Sushi',
    choose: 'Datei öffnen',
    fill: 'Jetzige Liste einsetzen',
    download: 'Als Datei herunterladen',
    downloadName: (code: string) => `fragen-${code}.md`,
    load: 'Laden',
    loading: 'Wird geladen …',
    replaces: (polls: number) =>
      polls === 0
        ? 'Die Datei wird zur Liste dieses Raums.'
        : `${count(polls, { one: 'Ersetzt die # Frage', other: 'Ersetzt die # Fragen' })} dieses Raums. Eine Frage, deren Text und Antworten gleich bleiben, behält ihre Runden und Stimmen.`,
    loaded: (polls: number) => count(polls, { one: 'Geladen: # Frage.', other: 'Geladen: # Fragen.' }),
    nothingLoaded: 'Es wurde nichts geladen.',
    problems: (n: number) =>
      count(n, {
        one: 'Es wurde nichts geladen. # Zeile ist zu prüfen:',
        other: 'Es wurde nichts geladen. # Zeilen sind zu prüfen:',
      }),
    problem: (line: number, problem: string) => `Zeile ${number(line)}: ${problem}`,
    running: 'Es wurde nichts geladen: Es wird gerade abgestimmt.',
    closeAndLoad: 'Abstimmung schließen und laden',
    changed:
      'Es wurde nichts geladen: Jemand hat die Liste inzwischen geändert. Wenn Sie Ihre laden, gehen diese Änderungen verloren.',
    loadAnyway: 'Trotzdem laden',
    tooLarge: 'Es wurde nichts geladen: Eine Datei darf höchstens 4\u00a0MB haben.',
    noAnswer: 'Der Server antwortet nicht. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    notRead: 'Diese Datei ließ sich nicht lesen.',
    drop: 'Lassen Sie die Datei los, um sie zu lesen',
  },
} as const satisfies WordsOf<typeof english>;
