import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, plural } from './numerals.ts';

export const lightWords = {
  good: 'Puoi chiudere',
  warn: 'Meglio aspettare',
  off: {
    'not-open': 'Il voto non è aperto',
    unknown: 'Verifica…',
    nobody: 'Non c’è ancora nessuno',
    closing: 'Conteggio dei voti in ritardo',
    final: 'Il voto è chiuso',
  },
  why: {
    'in-flight': (n: number) =>
      count(n, { one: '# voto in corso di salvataggio.', other: '# voti in corso di salvataggio.' }),
    dropped: (n: number) =>
      count(n, {
        one: '# persona ha perso la connessione senza aver votato.',
        other: '# persone hanno perso la connessione senza aver votato.',
      }),
    waiting: (n: number) =>
      count(n, { one: '# persona non ha ancora votato.', other: '# persone non hanno ancora votato.' }),
    'all-in': 'Qui hanno votato tutti, nessun voto è in arrivo.',
    'not-open': 'I numeri valgono quando si apre.',
    unknown: 'I numeri arrivano tra un momento.',
    nobody: 'Mostra il codice, o il codice QR sullo schermo.',
    closing: (late: number | null, left: number) => {
      const then = `definitivo tra ${left}\u00a0s.`;
      if (late === null) return `Valgono ancora; ${then}`;
      if (late === 0) return `Finora nessuno; ${then}`;
      return `Finora ${count(late, { one: '# voto', other: '# voti' })}; ${then}`;
    },
    final: (late: number | null) =>
      late
        ? count(late, { one: 'Definitivo, con # voto in ritardo.', other: 'Definitivo, con # voti in ritardo.' })
        : 'I numeri sono definitivi.',
  },
  voters: 'qui',
  voted: 'hanno votato',
  inFlight: 'in arrivo',
  dropped: 'senza rete',
  screens: (n: number) => plural(n, { one: 'schermo', other: 'schermi' }),
  none: '–',
  unproven: (n: number) =>
    count(n, {
      one: '# telefono non ha ancora mostrato di conservare la sua identità. Vota come gli altri; un numero grande può essere uno script.',
      other:
        '# telefoni non hanno ancora mostrato di conservare la loro identità. Votano come gli altri; un numero grande può essere uno script.',
    }),
} as const satisfies WordsOf<typeof english>;
