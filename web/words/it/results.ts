import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'Porta con te i risultati',
  hint: 'Ci sono anche i risultati nascosti. Un turno ancora in corso è segnato come non definitivo.',
  picture: 'Immagine di questo grafico',
  pictureOf: (round: number) => `Immagine del turno ${number(round)}`,
  pictureHint: 'PNG, per diapositive ed e-mail',
  report: 'Report da stampare',
  reportHint: 'Tutti i grafici e le tabelle; si salva come PDF',
  totals: 'Totali in una tabella',
  totalsHint: 'CSV, per i fogli di calcolo',
  ballots: 'Ogni voto in una tabella',
  ballotsHint: 'CSV; i nomi solo dove la stanza li ha chiesti',
  standing: 'Classifica del quiz in una tabella',
  standingHint: 'CSV; ogni partecipante con posto e punti',
  questions: 'Domande dal pubblico in una tabella',
  questionsHint: 'CSV; con voti e risposte',
  json: 'Tutto in JSON',
  jsonHint: 'Per i programmi',
  progress: 'Scrittura del file',
  rows: (n: number, of: number) => `${number(n)} di ${count(of, { one: '# riga', other: '# righe' })}`,
  rowsSoFar: (n: number) => count(n, { one: 'Finora # riga', other: 'Finora # righe' }),
  cancel: 'Annulla',
  saved: (name: string) => `Salvato: ${name}`,
  noAnswer: 'Il file non è arrivato intero, quindi non è stato salvato nulla. Controlla la connessione, poi riprova.',
  noPicture: 'Questo browser non è riuscito a disegnare l’immagine.',
  pictureName: (code: string, round: string) => `grafico-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `Turno ${number(n)}`,
  notFinal: 'non definitivo',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · report`,
  heading: 'Report',
  loading: 'Recupero dei risultati…',
  loadingHint: 'Per una stanza grande ci vuole un momento.',
  noneTitle: 'Non c’è nessun report da mostrare',
  noKeyTitle: 'Per questa pagina serve il link di conduzione',
  noKey: 'Apri il report dalla regia, o con il link intero: finisce con #k= e la chiave.',
  tryAgain: 'Riprova',
  toConsole: 'Alla regia',
  print: 'Stampa o salva come PDF',
  room: (code: string) => `Stanza ${unbroken(code)}`,
  written: (at: number) => `Generato: ${moment(at)}, ore di questo dispositivo (${zone()}).`,
  more: (n: number) => `E ancora ${number(n)}. I file contengono tutto.`,
  polls: (n: number) => count(n, { one: '# domanda', other: '# domande' }),
  rounds: (n: number) => count(n, { one: '# turno', other: '# turni' }),
  empty: 'Questa stanza non ha ancora domande.',
  place: (n: number) => number(n),
  removed: 'Non più nell’elenco',
  neverAsked: 'Non è stata posta.',
  round: (n: number) => `Turno ${number(n)}`,
  askedAs: (question: string) => `Posta così: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `aperto: ${moment(from)}` : `${moment(from)} – ${clock(from, to)}`,
  open: 'Il voto è aperto: non definitivo',
  closing: 'Conteggio dei voti in ritardo: non definitivo',
  archived: 'Annullato',
  hidden: 'Non mostrato al pubblico',
  named: 'Con i nomi',
  option: 'Opzione',
  votes: 'Voti',
  share: 'Quota',
  all: 'Votanti',
  right: 'Risposta giusta',
  asked: 'Domande dal pubblico',
  askedQuestion: 'Domanda',
  askedVotes: 'Voti',
  standing: 'Classifica del quiz',
  rank: 'Posto',
  player: 'Partecipante',
  team: 'Squadra',
  points: 'Punti',
  morePlayers: (n: number) =>
    `e ${count(n, { one: 'ancora # partecipante', other: 'ancora # partecipanti' })}; la tabella nella regia è completa.`,
  table: (question: string, round: number) => `${question}, turno ${number(round)}`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "CEST" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('it', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
