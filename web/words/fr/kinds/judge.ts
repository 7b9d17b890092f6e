import type { WordsOf } from '#protocol/words-of';
import type { judgeWords as english } from '../../en/kinds/judge.ts';
import { isolated } from '../isolated-text.ts';
import { number } from '../numerals.ts';

export const judgeWords = {
  title: 'Réponses',
  lists: 'Quelles réponses',
  standing: { held: 'En attente', shown: 'Affichées', removed: 'Retirées' },
  hold: 'Retenir les réponses jusqu’à leur approbation',
  holdHint: 'Les réponses que personne n’a approuvées quittent aussitôt écrans et téléphones.',
  find: 'Chercher une réponse',
  approve: 'Approuver',
  remove: 'Retirer',
  restore: 'Rétablir',
  about: (what: string, answer: string) => `${what}\u202f: ${isolated(answer)}`,
  times: (n: number) => `×${number(n)}`,
  none: {
    held: 'Aucune réponse n’attend votre accord.',
    shown: 'Personne ne voit encore de réponse.',
    removed: 'Rien n’a été retiré.',
  },
  notFound: 'Aucune réponse ne contient cela.',
  loading: 'Chargement des réponses…',
  more: (n: number, of: number) => `Les ${number(n)} premières sur ${number(of)}. Cherchez les autres par leur texte.`,
} as const satisfies WordsOf<typeof english>;
