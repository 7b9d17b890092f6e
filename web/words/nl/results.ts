import type { WordsOf } from '#protocol/words-of';
import type { resultsWords as english, reportWords as englishReport } from '../en/results.ts';
import { count, moment, number, time, unbroken } from './numerals.ts';

export const resultsWords = {
  title: 'Neem de resultaten mee',
  hint: 'Ook verborgen resultaten staan erin. Bij een ronde die nog loopt staat dat die niet definitief is.',
  picture: 'Afbeelding van deze grafiek',
  pictureOf: (round: number) => `Afbeelding van ronde ${number(round)}`,
  pictureHint: 'PNG, voor dia’s en mails',
  report: 'Rapport om af te drukken',
  reportHint: 'Alle grafieken en tabellen; op te slaan als pdf',
  totals: 'Totalen als tabel',
  totalsHint: 'CSV, voor spreadsheets',
  ballots: 'Elke stem als tabel',
  ballotsHint: 'CSV; namen alleen waar de ruimte erom vroeg',
  standing: 'Stand van de quiz als tabel',
  standingHint: 'CSV; elke speler met plaats en punten',
  questions: 'Vragen uit de zaal als tabel',
  questionsHint: 'CSV; met stemmen en antwoorden',
  json: 'Alles als JSON',
  jsonHint: 'Voor programma’s',
  progress: 'Het bestand wordt geschreven',
  rows: (n: number, of: number) => `${number(n)} van ${count(of, { one: '# rij', other: '# rijen' })}`,
  rowsSoFar: (n: number) => `Tot nu toe ${count(n, { one: '# rij', other: '# rijen' })}`,
  cancel: 'Annuleren',
  saved: (name: string) => `Opgeslagen: ${name}`,
  noAnswer:
    'Het bestand kwam niet heel aan, dus er is niets opgeslagen. Controleer de verbinding en probeer het opnieuw.',
  noPicture: 'Deze browser kon de afbeelding niet tekenen.',
  pictureName: (code: string, round: string) => `grafiek-${code}-${round}.png`,

  drawn: (at: number) => moment(at),
  round: (n: number) => `Ronde ${number(n)}`,
  notFinal: 'niet definitief',
} as const satisfies WordsOf<typeof english>;

export const reportWords = {
  title: (room: string) => `${room} · rapport`,
  heading: 'Rapport',
  loading: 'Resultaten ophalen…',
  loadingHint: 'Bij een grote ruimte duurt dat even.',
  noneTitle: 'Er is geen rapport om te tonen',
  noKeyTitle: 'Deze pagina heeft de hostlink nodig',
  noKey: 'Open het rapport vanuit het paneel, of met de hele link: die eindigt op #k= en de sleutel.',
  tryAgain: 'Opnieuw proberen',
  toConsole: 'Naar het paneel',
  print: 'Afdrukken of opslaan als pdf',
  room: (code: string) => `Ruimte ${unbroken(code)}`,
  written: (at: number) => `Gemaakt op ${moment(at)}, tijden van dit apparaat (${zone()}).`,
  more: (n: number) => `En nog ${number(n)}. In de bestanden staat alles.`,
  polls: (n: number) => count(n, { one: '# vraag', other: '# vragen' }),
  rounds: (n: number) => count(n, { one: '# ronde', other: '# rondes' }),
  empty: 'Deze ruimte heeft nog geen vragen.',
  place: (n: number) => number(n),
  removed: 'Niet meer in de lijst',
  neverAsked: 'Is niet gesteld.',
  round: (n: number) => `Ronde ${number(n)}`,
  askedAs: (question: string) => `Gesteld als: ${question}`,
  when: (from: number, to: number | null) =>
    to === null ? `geopend ${moment(from)}` : `${moment(from)} tot ${clock(from, to)}`,
  open: 'De stemming is open: niet definitief',
  closing: 'Late stemmen worden geteld: niet definitief',
  archived: 'Teruggedraaid',
  hidden: 'Niet getoond aan de zaal',
  named: 'Met namen',
  option: 'Optie',
  votes: 'Stemmen',
  share: 'Aandeel',
  all: 'Stemmers',
  right: 'Goed antwoord',
  asked: 'Vragen uit de zaal',
  askedQuestion: 'Vraag',
  askedVotes: 'Stemmen',
  standing: 'Stand van de quiz',
  rank: 'Plaats',
  player: 'Speler',
  team: 'Team',
  points: 'Punten',
  morePlayers: (n: number) =>
    `en nog ${count(n, { one: '# speler', other: '# spelers' })}; de tabel in het paneel heeft ze allemaal.`,
  table: (question: string, round: number) => `${question}, ronde ${number(round)}`,
} as const satisfies WordsOf<typeof englishReport>;

/** Only the time where it is the same day. */
function clock(from: number, to: number): string {
  const isSameDay = new Date(from).toDateString() === new Date(to).toDateString();
  return isSameDay ? time(to, { timeStyle: 'short' }) : moment(to);
}

/** "CEST" */
function zone(): string {
  const parts = new Intl.DateTimeFormat('nl', { timeZoneName: 'short' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
