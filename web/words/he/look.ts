import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'מסך',
  theme: {
    label: 'ערכת צבעים',
    values: { auto: 'אוטומטי', light: 'בהיר', dark: 'כהה', contrast: 'ניגודיות גבוהה' },
  },
  bars: { label: 'עמודות', values: { horizontal: 'אופקיות', vertical: 'אנכיות' } },
  order: { label: 'סדר', values: { listed: 'כמו ברשימה', sorted: 'לפי מספר הקולות' } },
  fill: { label: 'מילוי', values: { plain: 'צבעים', patterned: 'צבעים ודוגמאות' } },
  accent: 'צבע החדר',
  accentHint: 'פס בראש המסך, הקוד והקישורים. היכן שהצבע עצמו לא קריא, יופיע גוון שלו.',
  noAccent: 'בלי צבע',
} as const satisfies WordsOf<typeof english>;
