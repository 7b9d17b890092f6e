import { countsOf } from '../counts-of.ts';
import type { FormWords } from '../words.ts';
import { formQuizWords } from './form-quiz.ts';
import { formTaskWords } from './form-tasks.ts';

const { count } = countsOf('fr');

export const formWords: FormWords = {
  room: (code) => `Salle ${code}`,
  anonymous: 'Anonyme\u202f: l’hôte ne voit que les totaux.',
  named: 'Avec un nom\u202f; l’hôte ne voit que les totaux.',
  kept: 'Avec votre nom\u202f; l’hôte peut le lire.',
  quiz: 'Quiz\u202f: les noms des meilleurs s’affichent à l’écran.',
  hidden: 'Les résultats restent masqués jusqu’à ce que l’hôte les montre.',
  afterVoting: 'Les résultats apparaissent ici une fois que vous avez voté.',
  ballots: (n) => count(n, { one: '# vote', other: '# votes' }),
  votes: (n) => count(n, { one: '# voix', other: '# voix' }),
  share: (percent) => `${percent}\u202f%`,
  yours: 'votre choix',
  send: 'Envoyer mon vote',
  number: 'Votre nombre',
  words: 'Vos mots, séparés par des virgules',
  text: 'Votre réponse',
  tap: (alt) => `${alt}. Touchez un endroit, ou écrivez deux nombres ci-dessous.`,
  fromLeft: 'Depuis la gauche, en %',
  fromTop: 'Depuis le haut, en %',
  rank: 'Écrivez 1 à côté de votre premier choix, 2 à côté du deuxième, et ainsi de suite.',
  spread: 'Écrivez à côté de chaque option combien de points vous lui donnez.',
  outcome: formQuizWords,
  task: formTaskWords,

  choose: 'Choisissez une option pour voter.',
  firstCounts: 'Choisissez une option pour voter. Le premier choix compte.',
  nameFirst: 'Ici, il faut un nom pour voter\u202f: donnez le vôtre ci-dessus, puis choisissez.',
  counted: 'Votre vote est compté.',
  countedFinal: 'Votre vote est compté. Ici, le premier choix compte.',
  withdrawn: 'Votre vote est retiré. Choisissez une option pour voter à nouveau.',
  withdraw: 'Retirer mon vote',
  notOpen: 'Le vote n’est pas encore ouvert.',
  closing: 'Le vote se ferme.',
  closedVoted: 'Le vote est clos. Votre vote est compté.',
  closedNotVoted: 'Le vote est clos.',
  update: 'Actualiser',

  nameLabel: 'Votre nom',
  nameSave: 'Enregistrer mon nom',
  announcement: 'De la part de l’hôte',

  noPollTitle: 'Aucun vote pour le moment',
  noPoll: 'Revenez quand l’hôte pose une question.',
  passcodeTitle: 'Cette salle demande un mot de passe',
  passcode: 'Mot de passe',
  enter: 'Entrer',
  outsideTitle: 'À l’entrée',

  language: 'Langue',
  setLanguage: 'Changer',

  refusals: {
    'bad-payload': 'Cela ne convient pas\u202f: c’est peut-être vide ou trop long. Réessayez.',
    'slow-down': 'C’était un peu rapide. Attendez un instant, puis réessayez.',
    busy: 'Beaucoup de monde vote en ce moment. Réessayez dans un instant.',
    'not-saved': 'Le serveur n’a pas pu l’enregistrer, rien n’a été compté. Réessayez.',
    'no-such-round': 'La question a changé entre-temps, rien n’a été compté. Voici la question actuelle.',
    'changed-meanwhile':
      'La question ou votre vote a changé entre-temps. Voici l’état actuel\u202f; choisissez à nouveau.',
    'no-such-option': 'Cette option n’existe plus. Choisissez-en une autre.',
    'not-open': 'Le vote n’est pas encore ouvert.',
    'round-closed': 'Le vote est clos, ce vote n’a pas pu être compté.',
    'choice-final': 'Ici, le premier choix compte\u202f; il ne peut pas être modifié.',
    'name-required': 'Ici, il faut un nom pour voter. Donnez d’abord le vôtre.',
    'name-taken': 'Ce nom ressemble à celui d’un hôte. Prenez-en un autre.',
    'room-locked': 'L’hôte a fermé les portes de cette salle\u202f: personne d’autre n’entre pour l’instant.',
    'passcode-required': 'Cette salle demande un mot de passe.',
    'wrong-passcode': 'Ce n’est pas le mot de passe de cette salle. Réessayez.',
    banned: 'L’hôte vous a fait sortir de cette salle.',
    'wrong-origin': 'Cela venait d’une autre page, rien n’a été compté. Choisissez à nouveau.',
  },
  wrong: 'Un problème est survenu sur le serveur. Réessayez.',
};
