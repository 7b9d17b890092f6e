import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, plural } from './numerals.ts';

export const lightWords = {
  good: 'Ya se puede cerrar',
  warn: 'Mejor esperar',
  off: {
    'not-open': 'La votación no está abierta',
    unknown: 'Comprobando…',
    nobody: 'Todavía no hay nadie',
    closing: 'Contando votos tardíos',
    final: 'La votación está cerrada',
  },
  why: {
    'in-flight': (n: number) => count(n, { one: 'Se está guardando # voto.', other: 'Se están guardando # votos.' }),
    dropped: (n: number) =>
      count(n, {
        one: '# persona perdió la conexión sin haber votado.',
        other: '# personas perdieron la conexión sin haber votado.',
      }),
    waiting: (n: number) => count(n, { one: 'Falta # persona por votar.', other: 'Faltan # personas por votar.' }),
    'all-in': 'Ya votó todo el mundo y no hay votos en camino.',
    'not-open': 'Las cifras valen cuando se abra.',
    unknown: 'Las cifras llegan en un momento.',
    nobody: 'Muestre el código o el código QR en la pantalla.',
    closing: (late: number | null, left: number) => {
      const then = `definitivo en ${left}\u00a0s.`;
      if (late === null) return `Todavía cuentan; ${then}`;
      if (late === 0) return `Ninguno hasta ahora; ${then}`;
      return `${count(late, { one: '# voto', other: '# votos' })} hasta ahora; ${then}`;
    },
    final: (late: number | null) =>
      late
        ? count(late, { one: 'Definitivo, con # voto tardío.', other: 'Definitivo, con # votos tardíos.' })
        : 'Las cifras son definitivas.',
  },
  voters: 'aquí',
  voted: 'ya votaron',
  inFlight: 'guardando',
  dropped: 'sin conexión',
  screens: (n: number) => plural(n, { one: 'pantalla', other: 'pantallas' }),
  none: '–',
  unproven: (n: number) =>
    count(n, {
      one: '# teléfono aún no ha mostrado que conserva su identidad. Vota como los demás; un número grande puede ser un programa.',
      other:
        '# teléfonos aún no han mostrado que conservan su identidad. Votan como los demás; un número grande puede ser un programa.',
    }),
} as const satisfies WordsOf<typeof english>;
