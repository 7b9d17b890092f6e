import type { WordsOf } from '#protocol/words-of';
import type { quizHostWords as english } from '../en/quiz-host.ts';
import { number } from './numerals.ts';

export const quizHostWords = {
  title: 'クイズ',
  hint: '正解を公開すると得点が入ります。',
  showLeaderboard: 'ランキングを表示',
  showPodium: '表彰台',
  takeDown: 'スクリーンから消す',
  isUp: { leaderboard: 'スクリーンにランキングを表示中です。', podium: 'スクリーンに表彰台を表示中です。' },
  isDown: 'スクリーンに質問を表示中です。',
  whenClosed: '投票を締め切ってから表示してください。',

  isQuiz: 'クイズの問題にする',
  right: {
    any: '正解：印を付けたもののどれか',
    all: '正解：印を付けたものすべて',
    order: '正しい順番',
  },
  own: '正解の値は、上の設定で入力します。',
  placeOf: (letter: string) => `${letter}の順位`,
  points: '配点',
  timing: '時間',
  timings: { weighted: '早いほど高得点', free: 'いつ答えても同じ点' },
  streaks: '連続正解で加点',
  explanation: '解説（公開後に表示）',
  needsOwn: 'クイズの問題には正解が必要です。',
  needsRight: '正解を1つ以上選んでください。',
  needsPoints: (most: number) => `配点は1～${number(most)}点です。`,
  longExplanation: (most: number) => `解説が長すぎます。${number(most)}文字までです。`,

  teams: 'クイズのチーム',
  how: { nobody: 'チームなし', choice: '各自で選ぶ', deal: '入室順に均等に分ける' },
  teamNames: 'チーム名（1行に1つ）',
  usualNames: ['きつね', 'ふくろう'],
  saveTeams: 'チームを保存',
  needsTeams: (least: number, most: number) => `異なるチーム名を${number(least)}～${number(most)}個書いてください。`,
} as const satisfies WordsOf<typeof english>;
