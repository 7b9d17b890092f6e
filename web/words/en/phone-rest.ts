/** Of what the phone page loads behind the first vote. */
export const phoneRestWords = {
  announcement: 'From the host',
  more: 'Show all of it',
  dismiss: 'Dismiss the announcement',

  notLoaded: 'This question could not be loaded.',

  nameLabel: 'Your name, to vote',
  nameHint:
    'Votes need a name in this room. It is shown beside your messages and when you join; the host still sees totals only.',
  nameHintKept:
    'Votes need a name in this room: the host can save who chose what. It is also shown beside your messages and when you join.',
  nameSend: 'Save and vote',
  nameLater: 'Not now',
  nameKept: 'Voting has moved on meanwhile. What you wrote is kept: save your name, then choose again.',
  nameSave: 'Save my name',

  leftBehind:
    'Another question came while you were answering. What you had was not sent; it is kept in case that question comes back.',
  offlineTitle: 'No connection right now',
  offline: 'Keep this page open: it goes on by itself as soon as the connection is back.',
  keptVote: 'Your vote',
  keptPromise: 'Kept on this phone. It is sent as soon as the connection is back.',

  missed: 'About the question before:',
  dismissMissed: 'Dismiss what was said about the question before',
} as const;
