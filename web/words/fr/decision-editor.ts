import type { WordsOf } from '#protocol/words-of';
import type { decisionEditorWords as english } from '../en/decision-editor.ts';
import { number } from './numerals.ts';

export const decisionEditorWords = {
  title: 'Décision',
  decides: 'Le résultat décide de quelque chose',
  rule: 'Adopté avec',
  rules: {
    simple: 'plus de voix que toute autre option',
    absolute: 'plus de la moitié des voix',
    '2/3': 'au moins 2/3 des voix',
    '3/4': 'au moins 3/4 des voix',
    '4/5': 'au moins 4/5 des voix',
  },
  own: 'une part de votre choix',
  ownShare: 'Part nécessaire',
  shareExample: '60% ou 5/9',
  motion: 'Mis aux voix',
  anyOption: 'Toute option qui atteint ce seuil',
  abstention: 'Signifie «\u202fJe m’abstiens\u202f»',
  noOption: 'Aucune option',
  base: 'Abstentions',
  bases: { votes: 'ne comptent pas dans les voix', ballots: 'comptent dans les voix' },
  quorum: 'Quorum',
  quorums: { none: 'aucun', ballots: 'un nombre de votes', share: 'une part des personnes présentes' },
  quorumBallots: 'Votes nécessaires',
  quorumShare: 'Part des personnes présentes',
  hint: 'Tout le monde voit la règle. La décision est définitive une fois le vote clos.',
  problem: {
    share: 'La part nécessaire s’écrit comme 60% ou 5/9, et au plus la totalité.',
    'quorum-share': 'Le quorum s’écrit comme 50% ou 1/3, et au plus la totalité.',
    quorum: (most: number) => `Un quorum compte de 1 à ${number(most)} votes.`,
    option: 'La décision porte sur une option vide.',
  },
} as const satisfies WordsOf<typeof english>;
