import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: '投票を送信',
  sendChange: '変更を送信',
  sending: '送信中…',
  sent: '送信しました',
  change: '変更',
  keep: '変更しない',
  moved: '回答中に質問が出し直されました。回答は残っています。もう一度確認してから送信してください。',

  receipt: {
    toVote: '回答して、送信してください。',
    firstCounts: '回答して、送信してください。送信後は変更できません。',
    withdrawn: '投票を取り消しました。もう一度送信できます。',
  },
} as const satisfies WordsOf<typeof english>;
