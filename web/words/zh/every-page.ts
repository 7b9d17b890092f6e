import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `房间 ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}：${value}`,
  sentences: (...all: readonly string[]) => all.join('。'),
  ballots: (n: number) => count(n, { other: '# 人投票' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}%`,
  connecting: '正在连接…',
  online: '已连接',
  reconnecting: '正在重新连接…',
  outside: '尚未进入',
  gone: '已断开',
  tryAgain: '重试',
  otherRoom: '输入其他房间号',
  copy: '复制',
  copyOf: (what: string) => `复制：${what}`,
  copied: '已复制',
  selected: '已选中，请复制',
} as const satisfies WordsOf<typeof english>;
