import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': 'チャットは一時停止中です。まもなく再開します。',
  muted: '今はここに書き込めません。',
  'bad-words': 'このルームでは使えない言葉が含まれています。別の言い方でお願いします。',
  'name-taken': 'ホストの名前と似ています。別の名前にしてください。',
  'not-voted': '投票してから理由を書いてください。',
  'voice-given': '理由はもう書き込み済みです。',
  'questions-off': 'ここでは質問を受け付けていません。',
  'no-such-question': 'その質問はもうありません。',
  'too-many-questions': '質問がすでに多すぎます。',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return 'チャットには名前が必要です。先に入力してください。';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
