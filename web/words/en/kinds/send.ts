/** Below every question that takes more than one tap. */
export const sendWords = {
  send: 'Send my vote',
  sendChange: 'Send the change',
  sending: 'Sending…',
  sent: 'Sent and counted',
  change: 'Change',
  keep: 'Leave it as it was',
} as const;
