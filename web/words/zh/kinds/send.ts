import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: '提交投票',
  sendChange: '提交更改',
  sending: '正在提交…',
  sent: '已提交',
  change: '更改',
  keep: '保持原投票',
  moved: '作答期间题目重新提问了。刚才的回答还在：请再看一遍，然后提交。',

  receipt: {
    toVote: '请作答，然后提交。',
    firstCounts: '请作答，然后提交。提交后不能更改。',
    withdrawn: '投票已撤回。可以重新提交。',
  },
} as const satisfies WordsOf<typeof english>;
