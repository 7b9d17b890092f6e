import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: 'Cette salle demande un mot de passe',
  passcodeText: 'L’hôte le donne aux personnes invitées. Majuscules ou minuscules, peu importe.',
  passcode: 'Mot de passe',
  enter: 'Entrer',
  entering: 'Vérification…',
  trouble: {
    'wrong-passcode': 'Ce n’est pas le mot de passe de cette salle. Réessayez.',
    'slow-down': 'Trop d’essais erronés. Attendez un instant, puis saisissez-le à nouveau.',
  },

  lockedTitle: 'Les portes sont fermées',
  lockedText:
    'L’hôte ne laisse plus entrer personne pour l’instant. Gardez cette page ouverte\u202f: vous entrerez dès l’ouverture.',
  waiting: 'En attente à la porte',

  goneTitle: 'Connexion coupée',
} as const satisfies WordsOf<typeof english>;
