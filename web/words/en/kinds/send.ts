/** Below every question that takes more than one tap. */
export const sendWords = {
  send: 'Send my vote',
  sendChange: 'Send the change',
  sending: 'Sending…',
  sent: 'Sent and counted',
  change: 'Change',
  keep: 'Leave it as it was',

  receipt: {
    toVote: 'Answer, then send your vote.',
    firstCounts: 'Answer, then send your vote. It cannot be changed.',
    withdrawn: 'Your vote is withdrawn. You can send another.',
  },
} as const;
