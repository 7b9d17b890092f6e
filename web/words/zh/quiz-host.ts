import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: '竞答',
  hint: '公布正确答案后计分。',
  showLeaderboard: '显示排行榜',
  showPodium: '领奖台',
  takeDown: '从大屏幕撤下',
  isUp: { leaderboard: '大屏幕正在显示排行榜。', podium: '大屏幕正在显示领奖台。' },
  isDown: '大屏幕正在显示题目。',
  whenClosed: '请先结束投票，再显示。',

  isQuiz: '作为竞答题',
  right: {
    any: '正确答案：选中任意一个标记项',
    all: '正确答案：恰好选中所有标记项',
    order: '正确顺序',
  },
  own: '正确值在上方的题型设置里填写。',
  placeOf: (letter: string) => `${letter} 的名次`,
  points: '分值',
  timing: '时间',
  timings: { weighted: '越快得分越多', free: '快慢得分一样' },
  streaks: '连续答对有加分',
  explanation: '解析，公布后显示',
  needsOwn: '竞答题需要有正确答案。',
  needsRight: '请至少标记一个正确答案。',
  needsPoints: (most: number) => `每题分值为 1 到 ${number(most)} 分。`,
  longExplanation: (most: number) => `解析太长：最多 ${number(most)} 个字。`,

  teams: '竞答队伍',
  how: { nobody: '不分队', choice: '各自选择', deal: '入场时平均分配' },
  teamNames: '队名，每行一个',
  usualNames: ['狐狸队', '猫头鹰队'],
  saveTeams: '保存队伍',
  needsTeams: (least: number, most: number) => `请写 ${number(least)} 到 ${number(most)} 个不同的队名。`,
} as const satisfies WordsOf<typeof english>;
