import type { WordsOf } from '#protocol/words-of';
import type { commonWords as english } from '../en/every-page.ts';
import { count, unbroken } from './numerals.ts';

export const commonWords = {
  product: 'Showhands',
  room: (code: string) => `ルーム ${unbroken(code)}`,
  pageTitle: (part: string) => `${part} · Showhands`,
  labelled: (label: string, value: string) => `${label}：${value}`,
  sentences: (...all: readonly string[]) => all.join('。'),
  ballots: (n: number) => count(n, { other: '#人が投票' }),
  clock: (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`,
  share: (percent: number) => `${percent}%`,
  connecting: '接続中…',
  online: '接続済み',
  reconnecting: '再接続中…',
  outside: '入室前',
  gone: '切断',
  tryAgain: 'もう一度',
  otherRoom: '別のコードを入力',
  copy: 'コピー',
  copyOf: (what: string) => `コピー：${what}`,
  copied: 'コピーしました',
  selected: '選択しました。コピーしてください',
} as const satisfies WordsOf<typeof english>;
