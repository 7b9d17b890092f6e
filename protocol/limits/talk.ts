/** What people say, ask and send up. */
export const talkLimits = {
  /** Lines a joining client gets, and the size of a catch-up before it starts afresh. */
  chatHistory: 100,
  maxChatCatchUp: 200,
  /** Lines per answer of `chat:older`, and deeds per answer of `chat:deeds`. */
  maxOlderLines: 50,
  maxDeeds: 100,
  /** Lines that wait for a host or the reveal; beyond them `busy`. */
  maxHeldLines: 2_000,
  /** A removed line can be brought back this long; its text is nowhere but in memory. */
  chatUndoMs: 60_000,
  /** Whoever came within this time is a newcomer, whose links wait. */
  newTalkerMs: 600_000,
  /** The same text from anybody becomes one counted line when it comes so often within this time. */
  foldFrom: 3,
  foldWithinMs: 30_000,
  maxSlowS: 600,
  maxMuteMinutes: 1_440,
  maxOwnWords: 200,
  maxOwnWordChars: 40,
  maxReports: 50,
  /** Voters that may not write at the same time. */
  maxMutes: 200,
  /** Reasons of one side that a screen shows. */
  maxShownVoices: 4,
  /** Phones get lines at most so often, and so many new ones at a time: what a person can read. */
  chatPulseMs: 1_000,
  linesPerPulse: 6,
  /** So many names are spelled out; of more only the first: "Ana and 12 others joined". */
  maxNamesPerLine: 3,

  // questions of the audience
  maxAskedChars: 500,
  maxAskedBytes: 3_000,
  /** Of one room, whatever became of them. */
  maxQuestions: 1_000,
  /** A list of them, as JSON: with the rest of a hall's questions nobody reads it to its end on a phone. */
  maxQuestionListBytes: 40_000,
  /** What is new of them in one pulse, to phones. */
  maxQuestionNewsBytes: 8_192,
  /** On a screen at a time, and to bare clients. */
  maxScreenQuestions: 20,

  // reactions
  reactionPulseMs: 200,
  /** Counts are on disk at the latest after this long. */
  saveReactionsMs: 1_000,
  /** What somebody said of the pace is forgotten after this long. */
  paceMs: 60_000,
} as const;
