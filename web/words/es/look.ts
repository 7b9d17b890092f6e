import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Pantalla',
  theme: {
    label: 'Tema',
    values: { auto: 'Automático', light: 'Claro', dark: 'Oscuro', contrast: 'Alto contraste' },
  },
  bars: { label: 'Barras', values: { horizontal: 'Horizontales', vertical: 'Verticales' } },
  order: { label: 'Orden', values: { listed: 'El de la lista', sorted: 'Primero más votos' } },
  fill: { label: 'Relleno', values: { plain: 'Colores', patterned: 'Colores y tramas' } },
  accent: 'Color de la sala',
  accentHint: 'Una franja arriba, el código y los enlaces. Donde el color no se leería bien, se usa un tono parecido.',
  noAccent: 'Sin color',
} as const satisfies WordsOf<typeof english>;
