import type { WordsOf } from '#protocol/words-of';
import type { keyWords as english } from '../en/keys.ts';

export const keyWords = {
  open: 'Touches',
  title: 'Touches et télécommande',
  intro:
    'Elles agissent sur cette page, sauf pendant la saisie dans un champ, et sur l’écran ouvert par ce navigateur.',
  keys: [
    { keys: ['→', 'Page suivante', 'Espace'], does: 'Avancer\u202f: ouvrir, fermer, révéler, question suivante' },
    { keys: ['←', 'Page précédente'], does: 'Reculer\u202f: la question précédente. Cela ne change rien' },
    { keys: ['H'], does: 'Masquer ou révéler les résultats' },
    { keys: ['B', '.'], does: 'Mettre l’écran au noir, ou le rallumer' },
    { keys: ['F'], does: 'Aller à l’écran\u202f; là, F passe en plein écran' },
    { keys: ['U', 'Ctrl Z'], does: 'Annuler, pendant 10 secondes' },
    { keys: ['?'], does: 'Cette liste' },
  ],
  close: 'Fermer la liste',
} as const satisfies WordsOf<typeof english>;
