import type { Pace } from '#protocol/reactions';
import type { WordsOf } from '#protocol/words-of';
import type { questionHostWords as english } from '../en/questions-host.ts';
import { isolated } from './isolated-text.ts';
import { count } from './numerals.ts';

export const questionHostWords = {
  part: 'Q&R',
  title: 'Questions du public',
  rules: 'Qui peut en poser, et comment',
  more: 'Plus',
  enabled: 'Le public peut poser des questions',
  hold: 'Afficher après approbation',
  anonymous: 'Sans nom, même pour l’hôte',
  list: 'Liste sur les écrans',
  reactions: 'Réactions sur téléphones et écrans',
  off: 'Personne ne peut poser de question en ce moment.',
  lists: 'Quelles questions',
  views: { held: 'À approuver', open: 'Ouvertes', answered: 'Avec réponse', removed: 'Retirées' },
  none: {
    held: 'Rien n’attend votre accord.',
    open: 'Pas de question ouverte. On en pose sur les téléphones, sous «\u202fChat et questions\u202f».',
    answered: 'Aucune n’a encore reçu de réponse.',
    removed: 'Aucune n’a été retirée.',
  },
  approve: 'Approuver',
  remove: 'Retirer',
  restore: 'Rétablir',
  pin: 'Mettre à l’écran',
  unpin: 'Retirer de l’écran',
  answered: 'Réponse donnée',
  reopen: 'Sans réponse',
  answer: 'Écrire une réponse',
  saveAnswer: 'Enregistrer la réponse',
  cancel: 'Annuler',
  merge: 'Même question que…',
  mergeInto: 'C’est la même question que',
  mergeNow: 'Regrouper',
  mergeHint: 'Leurs votes sont réunis, chaque personne compte une fois.',
  unmerge: 'Séparer',
  merged: (n: number) => count(n, { one: '# question identique', other: '# questions identiques' }),
  about: (what: string, question: string) => `${what}\u202f: ${isolated(question)}`,
  removed: (question: string) => `Retirée\u202f: ${isolated(question)}`,
  undo: 'Annuler',
  anonymousAsker: 'Sans nom',
  own: 'À l’écran maintenant',
  pace: {
    fast: (n: number) => count(n, { one: '# personne\u202f: trop rapide', other: '# personnes\u202f: trop rapide' }),
    slow: (n: number) => count(n, { one: '# personne\u202f: trop lent', other: '# personnes\u202f: trop lent' }),
    lost: (n: number) => count(n, { one: '# personne décroche', other: '# personnes décrochent' }),
  } satisfies Record<Pace, (n: number) => string>,
  paceTitle: 'Rythme, dans la dernière minute',
} as const satisfies WordsOf<typeof english>;
