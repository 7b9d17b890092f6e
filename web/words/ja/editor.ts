import type { WordsOf } from '#protocol/words-of';
import type { editorWords as english } from '../en/editor.ts';
import { number } from './numerals.ts';

export const editorWords = {
  kind: '質問の種類',
  question: '質問',
  options: '選択肢',
  option: (letter: string) => `選択肢${letter}`,
  removeOption: (letter: string) => `選択肢${letter}を削除`,
  moveUp: (letter: string) => `選択肢${letter}を上へ`,
  moveDown: (letter: string) => `選択肢${letter}を下へ`,
  addOption: '選択肢を追加',
  resultsTitle: '結果',
  resultsLive: '投票中も全員に見える',
  resultsHidden: '公開するまで見せない',
  votesTitle: '投票',
  changeable: '受付中は投票を変更できる',
  phonesTitle: 'スマホでの結果表示',
  phonesAlways: 'いつでも',
  phonesAfterVoting: '本人が投票してから',
  timeTitle: '制限時間',
  timeLimited: '自動で締め切る',
  timeSeconds: '秒',
  timeRange: (least: number, most: number) => `${number(least)}～${number(most)}秒`,
  needsTime: (least: number, most: number) => `制限時間は${number(least)}～${number(most)}秒です。`,
  needsQuestion: '質問を書いてください。',
  needsOptions: (n: number) => `選択肢を${number(n)}つ以上書いてください。`,
  emptiedOption: (letter: string) => `選択肢${letter}が空です。入力するか、削除してください。`,
  longQuestion: (chars: number) => `質問は${number(chars)}文字までです。`,
  longOption: (letter: string, chars: number) => `選択肢${letter}が${number(chars)}文字を超えています。`,
  fullOptions: (most: number) => `選択肢は${number(most)}件までです。`,
  tooLong: '全体の文章が長すぎます。選択肢を短くしてください。',
} as const satisfies WordsOf<typeof english>;
