import type { WordsOf } from '#protocol/words-of';
import type { holdWords as english } from '../../en/kinds/hold.ts';

export const holdWords = {
  title: 'Qui voit les réponses',
  hold: 'Les retenir jusqu’à l’accord d’un hôte ou de la modération',
} as const satisfies WordsOf<typeof english>;
