import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Écran',
  theme: {
    label: 'Thème',
    values: { auto: 'Automatique', light: 'Clair', dark: 'Sombre', contrast: 'Contraste élevé' },
  },
  bars: { label: 'Barres', values: { horizontal: 'Horizontales', vertical: 'Verticales' } },
  order: { label: 'Ordre', values: { listed: 'Celui de la liste', sorted: 'Plus de voix d’abord' } },
  fill: { label: 'Remplissage', values: { plain: 'Couleurs', patterned: 'Couleurs et motifs' } },
  accent: 'Couleur de la salle',
  accentHint:
    'Une bande en haut, le code et les liens. Là où la couleur serait illisible, une nuance proche la remplace.',
  noAccent: 'Pas de couleur',
} as const satisfies WordsOf<typeof english>;
