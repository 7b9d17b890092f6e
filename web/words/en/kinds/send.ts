/** Below every question that takes more than one tap. */
export const sendWords = {
  send: 'Send my vote',
  sendChange: 'Send change',
  sending: 'Sending…',
  sent: 'Sent',
  change: 'Change',
  keep: 'Keep my vote',
  moved: 'The question was asked anew while you were answering. What you had is kept: look at it again, then send it.',

  receipt: {
    toVote: 'Answer, then send your vote.',
    firstCounts: 'Answer, then send your vote. It cannot be changed.',
    withdrawn: 'Your vote is withdrawn. You can send another.',
  },
} as const;
