import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'الشاشة',
  theme: {
    label: 'المظهر',
    values: { auto: 'تلقائي', light: 'فاتح', dark: 'داكن', contrast: 'تباين عالٍ' },
  },
  bars: { label: 'الأعمدة', values: { horizontal: 'أفقية', vertical: 'عمودية' } },
  order: { label: 'الترتيب', values: { listed: 'كما في القائمة', sorted: 'الأكثر أصواتًا أولًا' } },
  fill: { label: 'التعبئة', values: { plain: 'ألوان', patterned: 'ألوان ونقوش' } },
  accent: 'لون الغرفة',
  accentHint: 'شريط في الأعلى والرمز والروابط. وحيث تصعب قراءة اللون تحلّ محله درجة منه.',
  noAccent: 'بلا لون',
} as const satisfies WordsOf<typeof english>;
