import type { WordsOf } from '#protocol/words-of';
import type { lookWords as english } from '../en/look.ts';

export const lookWords = {
  title: 'スクリーン',
  theme: {
    label: 'テーマ',
    values: { auto: '自動', light: 'ライト', dark: 'ダーク', contrast: 'ハイコントラスト' },
  },
  bars: { label: '棒グラフ', values: { horizontal: '横', vertical: '縦' } },
  order: { label: '並び順', values: { listed: 'リストの順', sorted: '票の多い順' } },
  fill: { label: '塗り', values: { plain: '色', patterned: '色と模様' } },
  accent: 'ルームの色',
  accentHint: '上部の帯、コード、リンクに使います。その色では読みにくいところは、濃さを調整します。',
  noAccent: '色なし',
} as const satisfies WordsOf<typeof english>;
