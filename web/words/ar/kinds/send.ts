import type { WordsOf } from '#protocol/words-of';
import type { sendWords as english } from '../../en/kinds/send.ts';

export const sendWords = {
  send: 'إرسال صوتي',
  sendChange: 'إرسال التغيير',
  sending: 'يجري الإرسال…',
  sent: 'تم الإرسال',
  change: 'تغيير',
  keep: 'إبقاء صوتي',
  moved: 'طُرح السؤال من جديد أثناء إجابتك. إجابتك محفوظة: يُرجى مراجعتها ثم إرسالها.',

  receipt: {
    toVote: 'يُرجى الإجابة ثم إرسال صوتك.',
    firstCounts: 'يُرجى الإجابة ثم إرسال صوتك. لا يمكن تغييره.',
    withdrawn: 'سُحب صوتك. يمكنك إرسال غيره.',
  },
} as const satisfies WordsOf<typeof english>;
