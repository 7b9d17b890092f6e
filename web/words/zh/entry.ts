import type { WordsOf } from '#protocol/words-of';
import type { entryWords as english } from '../en/entry.ts';

export const entryWords = {
  passcodeTitle: '进入此房间需要口令',
  passcodeText: '口令由主持人告知。不区分大小写。',
  passcode: '口令',
  enter: '进入',
  entering: '正在确认…',
  trouble: {
    'wrong-passcode': '口令不对，请重试。',
    'slow-down': '输错次数太多。请稍等片刻再试。',
  },

  lockedTitle: '房间已锁定',
  lockedText: '主持人暂时不允许新参与者进入。请不要关闭此页面，解锁后会自动进入。',
  waiting: '正在等候进入',

  goneTitle: '未连接',
} as const satisfies WordsOf<typeof english>;
