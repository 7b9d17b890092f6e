import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': '受け付けられませんでした。空欄か、長すぎる可能性があります。入力を確認してください。',
  'not-allowed': 'このページではできない操作です。',
  'slow-down': '操作が速すぎました。少し待ってから、もう一度お試しください。',
  busy: 'ただいま投票が集中しています。少し待ってから、もう一度お試しください。',
  'not-saved': 'サーバーで保存できなかったため、集計されていません。もう一度お試しください。',
  internal: 'サーバーで問題が起きました。もう一度お試しください。',
  'no-such-round': 'このラウンドはもうありません。次の質問をお待ちください。',
  'no-such-option': 'この選択肢はもうありません。別のものを選んでください。',
  'changed-meanwhile': 'その間に質問か投票の内容が変わりました。選び直してください。',
  'not-open': '投票はまだ始まっていません。開始をお待ちください。',
  'round-closed': '投票が終了していたため、集計できませんでした。',
  'choice-final': '最初の選択が有効です。変更はできません。',
  'chat-off': 'チャットはホストがオフにしています。',
  'name-required': '投票には名前が必要です。先に入力してください。',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
