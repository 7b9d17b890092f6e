import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: '大屏幕',
  theme: {
    label: '主题',
    values: { auto: '自动', light: '浅色', dark: '深色', contrast: '高对比度' },
  },
  bars: { label: '条形', values: { horizontal: '横向', vertical: '纵向' } },
  order: { label: '顺序', values: { listed: '按列表', sorted: '票数多的在前' } },
  fill: { label: '填充', values: { plain: '颜色', patterned: '颜色和图案' } },
  accent: '房间的颜色',
  accentHint: '用于顶部色条、房间号和链接。颜色本身看不清的地方，会用相近的深浅色。',
  noAccent: '无颜色',
} as const satisfies WordsOf<typeof english>;
