import type { WordsOf } from '#protocol/words-of';
import type { lightWords as english } from '../en/light.ts';
import { count, number } from './numerals.ts';

export const lightWords = {
  good: '可以结束',
  warn: '最好再等等',
  off: {
    'not-open': '投票尚未开始',
    unknown: '正在查看…',
    nobody: '还没有人在场',
    closing: '正在计入迟到的票',
    final: '投票已结束',
  },
  why: {
    'in-flight': (n: number) => count(n, { other: '正在保存 # 票。' }),
    dropped: (n: number) => count(n, { other: '# 人没投票就断开了连接。' }),
    waiting: (n: number) => count(n, { other: '# 人还没投票。' }),
    'all-in': '在场的人都已投票，没有票在途中。',
    'not-open': '投票开始后，数字才有意义。',
    unknown: '数字马上就来。',
    nobody: '请出示房间号，或大屏幕上的二维码。',
    closing: (late: number | null, left: number) => {
      const so = `${left} 秒后确定。`;
      if (late === null) return `仍在计票；${so}`;
      return late === 0 ? `目前没有；${so}` : `目前 ${number(late)} 票；${so}`;
    },
    final: (late: number | null) => (late ? count(late, { other: '结果已确定，含 # 张迟到的票。' }) : '数字已确定。'),
  },
  voters: '在场',
  voted: '已投票',
  inFlight: '保存中',
  dropped: '已断开',
  screens: () => '大屏幕',
  none: '–',
  unproven: (n: number) => count(n, { other: '# 部手机尚未证实能保持身份。它们照常投票；数量很大时，可能是脚本。' }),
} as const satisfies WordsOf<typeof english>;
