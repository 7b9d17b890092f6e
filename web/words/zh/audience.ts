import type { GoodbyeCode, RefusalCode } from '#protocol/errors';
import type { WordsOf } from '#protocol/words-of';
import type { audienceRefusals as english } from '../en/audience.ts';

export const audienceRefusals = {
  'bad-payload': '内容不符合要求，可能是空的或太长。请检查。',
  'not-allowed': '在此页面无法这样做。',
  'slow-down': '操作有点快。请稍等再试。',
  busy: '现在投票的人很多。请稍后再试。',
  'not-saved': '服务器未能保存，没有计入。请重试。',
  internal: '服务器出错了。请重试。',
  'no-such-round': '这一轮已经不在了。请等待下一题。',
  'no-such-option': '这个选项已经不在了。请选择其他选项。',
  'changed-meanwhile': '题目或您的投票刚才有变化。请重新选择。',
  'not-open': '投票还没开始。请等待主持人。',
  'round-closed': '投票已结束，这一票没能计入。',
  'choice-final': '以第一次选择为准，不能更改。',
  'chat-off': '主持人已关闭聊天。',
  'name-required': '在这里投票需要名字。请先填写。',
} as const satisfies WordsOf<typeof english>;

export const refusedWords = (code: RefusalCode | GoodbyeCode): string =>
  (audienceRefusals as Partial<Record<RefusalCode | GoodbyeCode, string>>)[code] ?? audienceRefusals.internal;
