import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { chatRefusals as english } from '../en/chat-refusals.ts';
import { refusedWords } from './audience.ts';

export const chatRefusals = {
  'chat-paused': '聊天已暂停，稍后可以继续发言。',
  muted: '您暂时不能在这里发言。',
  'bad-words': '其中有些词在此房间不能使用。请换一种说法。',
  'name-taken': '这个名字和主持人的太像。请换一个。',
  'not-voted': '请先投票，再说明理由。',
  'voice-given': '您已经说明过理由了。',
  'questions-off': '这里没有开放提问。',
  'no-such-question': '这个提问已经不在了。',
  'too-many-questions': '提问已经太多了。',
} as const satisfies WordsOf<typeof english>;

export function refusedInChat(code: RefusalCode | GoodbyeCode): string {
  if (code === 'name-required') return '在这里聊天需要名字。请先填写。';
  return (chatRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? refusedWords(code);
}
