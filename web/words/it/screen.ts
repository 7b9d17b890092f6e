import type { WordsOf } from '#protocol/words-of';
import type { screenWords as english } from '../en/screen.ts';
import { count, plural } from './numerals.ts';

export const screenWords = {
  title: (room: string) => `${room} · schermo`,
  rail: 'Ingresso e chat',
  severalEach: 'Più risposte a persona',
  ballots: (n: number) => plural(n, { one: '# votante', other: '# votanti' }),
  phones: (n: number) => plural(n, { one: '# telefono connesso', other: '# telefoni connessi' }),
  state: {
    draft: 'Il voto apre tra poco',
    open: 'Il voto è aperto',
    closing: 'In chiusura: arrivano gli ultimi voti',
    closed: 'Il voto è chiuso',
    final: 'Risultato finale',
  },
  hidden: 'I risultati saranno rivelati più tardi',
  locked: 'Porte chiuse',
  lockedHint: 'Le porte sono chiuse: per ora non entra nessun altro.',
  timeLeft: 'Tempo rimasto',
  timeUp: 'Tempo scaduto',
  secondsLeft: (n: number) => count(n, { one: 'Ancora # secondo', other: 'Ancora # secondi' }),
  blank: 'Lo schermo è nero',
  noResults: 'Non ci sono ancora risultati da mostrare o nascondere.',
  notSent: 'Manca la connessione: non è stato fatto nulla.',
  stale: 'Riconnessione…',
  connecting: 'Connessione…',
  compare: {
    title: 'Due turni a confronto',
    round: (n: number) => `Turno ${n}`,
    change: (points: number) => (points === 0 ? '=' : points > 0 ? `▲ +${points}` : `▼ −${-points}`),
    fresh: 'nuova',
    gone: 'tolta',
    notThere: '–',
    base: (before: string, after: string) => `${before} e ${after} votanti, variazioni in punti`,
    ballots: (before: string, after: string) => `${before} e ${after} votanti`,
    otherQuestion: 'Tra i due la domanda è cambiata',
  },
  join: {
    label: 'Partecipa a questo voto',
    goTo: 'Inquadra, o vai su',
    enter: 'e inserisci il codice',
    qr: (address: string) => `Codice QR che apre ${address}`,
    big: 'Prendi il telefono e partecipa',
    bigHint: 'Niente da installare, nessun account. La prima domanda appare qui e sul tuo telefono.',
  },
  help: {
    title: 'Tasti su questo schermo',
    steering: [
      { keys: ['→', 'Pag giù', 'Spazio'], does: 'Avanti: apri il voto, chiudilo, rivela, domanda successiva' },
      { keys: ['←', 'Pag su'], does: 'Mostra di nuovo la domanda precedente' },
      { keys: ['H'], does: 'Nascondi o mostra i risultati' },
      { keys: ['B', '.'], does: 'Rendi nero lo schermo, e mostralo di nuovo' },
    ],
    own: [
      { keys: ['F'], does: 'Schermo intero' },
      { keys: ['P'], does: 'Ferma il risultato, e riprendilo' },
      { keys: ['T'], does: 'Mostra il risultato come tabella, e come grafico' },
      { keys: ['?'], does: 'Questo elenco' },
    ],
    noKey: 'Per guidare con questa tastiera o un telecomando, apri lo schermo dalla regia in questo browser.',
    close: 'Chiudi',
  },
  embed: {
    waiting: 'La prima domanda appare qui.',
    overlay: 'Non si mostra nulla',
    passcode: 'Questa stanza chiede una password',
    needsKey:
      'Alla sovrimpressione serve una chiave: aggiungi #k=… alla fine dell’indirizzo, come in un link di conduzione.',
  },
  gone: {
    heading: 'Questo schermo ha lasciato la stanza',
  },
} as const satisfies WordsOf<typeof english>;
