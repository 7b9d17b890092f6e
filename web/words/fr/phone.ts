import type { WordsOf } from '#protocol/words-of';
import type { phoneWords as english } from '../en/phone.ts';
import { count, number } from './numerals.ts';

export const phoneWords = {
  here: (n: number) => `${number(n)} ici`,
  anonymous: 'Anonyme\u202f: l’hôte ne voit que les totaux.',
  anonymousAnswer: 'Anonyme\u202f: personne ne voit qui dit quoi.',
  named: 'Avec un nom\u202f; l’hôte ne voit que les totaux.',
  quiz: 'Quiz\u202f: les noms des meilleurs s’affichent à l’écran.',
  kept: 'Avec votre nom\u202f; l’hôte peut le lire.',
  optionsLabel: 'Options',
  votes: (n: number) => count(n, { one: '# voix', other: '# voix' }),
  hidden: 'Les résultats restent masqués jusqu’à ce que l’hôte les montre.',
  afterVoting: 'Les résultats apparaissent ici une fois que vous avez voté.',
  timeLeft: 'Temps restant',
  timeUp: 'Temps écoulé',
  secondsLeft: (n: number) => count(n, { one: 'Encore # seconde', other: 'Encore # secondes' }),

  tapped: {
    toVote: 'Touchez une option pour voter.',
    firstCounts: 'Touchez une option pour voter. Le premier choix compte.',
    withdrawn: 'Votre vote est retiré. Touchez une option pour voter à nouveau.',
  },
  sending: 'Envoi de votre vote…',
  withdrawing: 'Retrait de votre vote…',
  keptForLater: 'Gardé sur ce téléphone. Il partira dès le retour de la connexion.',
  counted: 'Votre vote est compté.',
  countedFinal: 'Votre vote est compté. Ici, le premier choix compte.',
  withdraw: 'Retirer mon vote',

  notOpen: 'Le vote n’est pas encore ouvert. Vous pourrez voter ici dès l’ouverture.',
  closing: 'Le vote se ferme. Les votes déjà en route comptent encore.',
  closedVoted: 'Le vote est clos. Votre vote est compté.',
  closedNotVoted: 'Le vote est clos.',

  noPollTitle: 'Aucun vote pour le moment',
  noPoll: 'Gardez cette page ouverte. La prochaine question s’affichera ici toute seule.',
  loadingTitle: 'Entrée dans la salle…',
  loading: 'Un instant. Si rien ne vient, vérifiez que ce téléphone est sur le même réseau que l’écran.',
} as const satisfies WordsOf<typeof english>;
