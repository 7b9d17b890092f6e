import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, plural } from './numerals.ts';

export const lightWords = {
  good: 'Vous pouvez fermer',
  warn: 'Mieux vaut attendre',
  off: {
    'not-open': 'Le vote n’est pas ouvert',
    unknown: 'Vérification…',
    nobody: 'Personne n’est encore là',
    closing: 'Décompte des votes tardifs',
    final: 'Le vote est clos',
  },
  why: {
    'in-flight': (n: number) =>
      count(n, { one: '# vote est en cours d’enregistrement.', other: '# votes sont en cours d’enregistrement.' }),
    dropped: (n: number) =>
      count(n, {
        one: '# personne a perdu la connexion sans avoir voté.',
        other: '# personnes ont perdu la connexion sans avoir voté.',
      }),
    waiting: (n: number) =>
      count(n, { one: '# personne n’a pas encore voté.', other: '# personnes n’ont pas encore voté.' }),
    'all-in': 'Tout le monde ici a voté, aucun vote n’est en route.',
    'not-open': 'Les chiffres comptent dès l’ouverture.',
    unknown: 'Les chiffres arrivent dans un instant.',
    nobody: 'Montrez le code, ou le code QR à l’écran.',
    closing: (late: number | null, left: number) => {
      const then = `définitif dans ${left}\u202fs.`;
      if (late === null) return `Ils comptent encore\u202f; ${then}`;
      if (late === 0) return `Aucun jusqu’ici\u202f; ${then}`;
      return `${count(late, { one: '# vote', other: '# votes' })} jusqu’ici\u202f; ${then}`;
    },
    final: (late: number | null) =>
      late
        ? count(late, { one: 'Définitif, avec # vote tardif.', other: 'Définitif, avec # votes tardifs.' })
        : 'Les chiffres sont définitifs.',
  },
  voters: 'ici',
  voted: 'ont voté',
  inFlight: 'en cours',
  dropped: 'hors ligne',
  screens: (n: number) => plural(n, { one: 'écran', other: 'écrans' }),
  none: '–',
  unproven: (n: number) =>
    count(n, {
      one: '# téléphone n’a pas encore montré qu’il garde son identité. Il vote comme les autres\u202f; un grand nombre peut venir d’un script.',
      other:
        '# téléphones n’ont pas encore montré qu’ils gardent leur identité. Ils votent comme les autres\u202f; un grand nombre peut venir d’un script.',
    }),
} as const satisfies WordsOf<typeof english>;
