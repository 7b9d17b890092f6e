/** Below every question that takes more than one tap. */
export const sendWords = {
  send: 'Send my vote',
  sendChange: 'Send change',
  sending: 'Sending…',
  sent: 'Sent',
  change: 'Change',
  keep: 'Keep my vote',

  receipt: {
    toVote: 'Answer, then send your vote.',
    firstCounts: 'Answer, then send your vote. It cannot be changed.',
    withdrawn: 'Your vote is withdrawn. You can send another.',
  },
} as const;
