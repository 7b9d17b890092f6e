import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { number } from './numerals.ts';

export const editorWords = {
  kind: '题型',
  question: '题目',
  options: '选项',
  option: (letter: string) => `选项 ${letter}`,
  removeOption: (letter: string) => `移除选项 ${letter}`,
  moveUp: (letter: string) => `上移选项 ${letter}`,
  moveDown: (letter: string) => `下移选项 ${letter}`,
  addOption: '添加选项',
  resultsTitle: '结果',
  resultsLive: '投票时所有人都能看到',
  resultsHidden: '隐藏，直到您公布',
  votesTitle: '投票',
  changeable: '投票期间可以改票',
  phonesTitle: '手机上的结果',
  phonesAlways: '始终显示',
  phonesAfterVoting: '本人投票后显示',
  timeTitle: '限时',
  timeLimited: '到时自动结束投票',
  timeSeconds: '秒数',
  timeRange: (least: number, most: number) => `${number(least)} 到 ${number(most)} 秒`,
  needsTime: (least: number, most: number) => `限时为 ${number(least)} 到 ${number(most)} 秒。`,
  needsQuestion: '请先写题目。',
  needsOptions: (n: number) => `请至少写 ${number(n)} 个选项。`,
  emptiedOption: (letter: string) => `选项 ${letter} 是空的。请填写或移除。`,
  longQuestion: (chars: number) => `题目最多 ${number(chars)} 个字符。`,
  longOption: (letter: string, chars: number) => `选项 ${letter} 超过 ${number(chars)} 个字符。`,
  fullOptions: (most: number) => `一道题目最多有 ${number(most)} 个选项。`,
  tooLong: '所有文字合起来太长。请缩短一些选项。',
} as const satisfies WordsOf<typeof english>;
