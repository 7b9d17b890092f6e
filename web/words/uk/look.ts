import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'Екран',
  theme: {
    label: 'Тема',
    values: { auto: 'Автоматична', light: 'Світла', dark: 'Темна', contrast: 'Високий контраст' },
  },
  bars: { label: 'Стовпці', values: { horizontal: 'Горизонтальні', vertical: 'Вертикальні' } },
  order: { label: 'Порядок', values: { listed: 'Як у списку', sorted: 'Спершу більше голосів' } },
  fill: { label: 'Заповнення', values: { plain: 'Кольори', patterned: 'Кольори й візерунки' } },
  accent: 'Колір кімнати',
  accentHint: 'Смуга вгорі, код і посилання. Де сам колір погано читається, буде його відтінок.',
  noAccent: 'Без кольору',
} as const satisfies WordsOf<typeof english>;
