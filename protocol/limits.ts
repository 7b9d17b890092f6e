import { pictureLimits } from './limits/pictures.ts';
import { talkLimits } from './limits/talk.ts';

/** Of rooms, polls, votes and frames. */
const roomLimits = {
  // texts
  maxTitleChars: 120,
  maxQuestionChars: 500,
  maxOptionChars: 200,
  maxNameChars: 40,
  maxChatChars: 280,
  maxChatBytes: 2_048,
  /** A letter may stack marks without end ("zalgo"): of those that go with any letter so many stay ... */
  maxMarksPerChar: 3,
  /** ... and with those that a script has for itself (Burmese stacks five) so many. */
  maxScriptMarksPerChar: 6,
  /** Of a text that keeps its line breaks; what follows stands in the last line. */
  maxTextLines: 12,
  /** Marks in a row that are looked at at all, as in Unicode's stream-safe format. */
  maxMarkRun: 30,
  /** Of a word cloud; its bytes as UTF-8, for marks and emoji take many. */
  maxWordChars: 30,
  maxWordBytes: 240,
  /** Of an answer in one's own words. */
  maxAnswerChars: 280,
  maxAnswerBytes: 2_048,
  /** What the host tells a hall aloud. Shorter ones would be guessed. */
  minPasscodeChars: 4,
  maxPasscodeChars: 40,
  maxKeyLabelChars: 40,

  /** Question and options together, as JSON writes them: a whole poll fits into one message (`maxMessageBytes`). */
  maxPollBytes: 12_000,
  /** `n` of a ballot: more than anybody can tap, and far from where numbers lose their exactness. */
  maxN: 1_000_000_000,

  // counts
  minOptions: 2,
  maxOptions: 50,
  /** Of a scale. */
  minSteps: 2,
  maxSteps: 11,
  maxEndChars: 60,
  /** To spread over the options of one ballot. */
  minPoints: 10,
  maxPoints: 1_000,
  maxPolls: 200,
  /** Words per ballot of a word cloud. */
  maxWords: 25,
  /** Different answers of a round that are kept for screens; the rest is counted. */
  maxShownAnswers: 1_000,
  /** Answers of a round that hosts have approved or removed, all together. */
  maxJudged: 2_000,
  /** Answers that a console is told at a time. */
  maxListedAnswers: 100,
  /** Host and moderator keys of a room that are in use, and all that were ever given out. */
  maxKeys: 20,
  maxKeysEver: 200,
  /** Voters that are sent away at the same time. */
  maxBans: 200,
  /** Steps that can be taken back, newest last. */
  maxUndo: 20,
  /** Steps of a round's tally that are kept for its replay. When there are more, every second one goes. */
  maxReplaySteps: 240,
  /** Of a step's keys the weightiest that fit, as JSON. */
  maxStepBytes: 8_192,
  /** A tally of more keys than these leaves the store as what was added to the one before. */
  maxWholeTally: 64,
  /** Ballots within this time make one step; it doubles whenever there are too many steps. */
  replayStepMs: 250,
  /** Openings, closings, announcements, ... of a round: the first and the newest ones. */
  maxMarks: 40,
  maxRooms: 1_000,
  /** Kept rounds of the shown poll in the host's view, newest first; the store keeps all. */
  maxEarlierRounds: 20,
  // phases
  /** How long ballots cast before the close are still taken (protocol/README.md, V5). */
  closingMs: 10_000,
  minTimeLimitS: 5,
  maxTimeLimitS: 3_600,
  /** The n of m/n where a decision needs a share of one's own. */
  maxShareParts: 1_000,
  /** Ballots that a quorum can ask for: more than any hall. */
  maxQuorum: 1_000_000,

  // quizzes
  maxQuizPoints: 10_000,
  maxExplanationChars: 500,
  /** As JSON writes it, beside `maxPollBytes`: both fit into one message. */
  maxExplanationBytes: 1_536,
  /** Rows of a leaderboard. */
  boardRows: 10,
  minTeams: 2,
  maxTeams: 12,
  maxTeamNameChars: 24,

  /** A replay takes this long, whatever the length of its round. */
  replayMs: 10_000,

  /** How long a step can be taken back. */
  undoMs: 10_000,

  // pulses
  pulseMs: 50,
  maxPhonePulseMs: 1_000,
  presencePulseMs: 500,
  /** Phones learn who came and went at most so often. */
  crowdPulseMs: 2_000,
  /** Fan-out to phones may use this share of one core. */
  phoneFanOutShare: 0.25,
  /** ... and this much even beside more ballots than the server can take. */
  leastFanOutShare: 0.08,
  shardSize: 256,
  fastScreens: 20,
  /** A phone that has read nothing for this long is cut off as `too-slow`. */
  maxStalledMs: 20_000,

  // presence lines
  joinLinesEveryMs: 3_000,
  /** A named voter is "gone" only after this long without a socket. */
  leaveAfterMs: 60_000,
  /** Who lost the connection within this time and has no ballot may still want to vote: "safe to close" counts them. */
  droppedMs: 60_000,

  // ballot box
  /** A group of ballots leaves at the earliest this long after the one before: a commit costs about 4 ms of CPU, a ballot 0.06. */
  groupEveryMs: 40,
  /** ... or as soon as so many wait. */
  groupEnough: 250,
  maxGroup: 1_000,
  maxQueue: 20_000,
  busyRetryMs: 1_000,

  // token buckets, per voter: at most `burst` at once, refilled by `perSecond`
  rates: {
    vote: { burst: 20, perSecond: 4 },
    chat: { burst: 5, perSecond: 0.5 },
    name: { burst: 5, perSecond: 0.2 },
    report: { burst: 10, perSecond: 0.2 },
    older: { burst: 10, perSecond: 1 },
    order: { burst: 40, perSecond: 10 },
    ask: { burst: 3, perSecond: 0.05 },
    upvote: { burst: 30, perSecond: 2 },
    watch: { burst: 10, perSecond: 0.5 },
    react: { burst: 12, perSecond: 3 },
    pace: { burst: 5, perSecond: 0.2 },
    /** Every event, refused ones too; who keeps on is sent away with `flood`. */
    any: { burst: 100, perSecond: 20 },
    /** Wrong passcodes of one voter ... */
    passcode: { burst: 5, perSecond: 0.2 },
    /** ... of all newcomers to a room together: voters cost nothing to make, a hall's typing errors are few. */
    roomPasscode: { burst: 200, perSecond: 2 },
    /** ... and of all others of a room together: no crowd of newcomers keeps them out, and no patient script guesses. */
    returningPasscode: { burst: 2_000, perSecond: 20 },
  },
  /** Whose token is younger than this is a newcomer where passcodes are guessed. */
  newcomerMs: 30_000,
  /** A locked room is asked again after this long. */
  lockedRetryMs: 10_000,
  /** New rooms from one address. */
  createRooms: { limit: 60, windowMs: 600_000 },
  /** Decks loaded into one room: each costs a save and a view to everybody. Far more than a person loads. */
  loadDecks: { limit: 60, windowMs: 60_000 },
  /** Exports of one room: each reads all of it. */
  readResults: { limit: 60, windowMs: 60_000 },
  /** Exports of one room's chat, and of what was done about it. */
  readChat: { limit: 60, windowMs: 60_000 },
  /** Of all rooms together: each has a thread of its own. */
  maxResultsAtOnce: 4,
  /** An export that takes longer is cut off. */
  maxResultsMs: 600_000,
  /** Refusals for flooding before the socket is cut. */
  maxFloodRefusals: 200,

  // rooms
  /** A room without a ballot, a line or a prepared deck is kept this long after its host was last there ... */
  emptyRoomMs: 30 * 86_400_000,
  /** ... and only this long when there are `maxRooms`. */
  emptyRoomWhenFullMs: 86_400_000,
  /** That a host was there is noted at most so often. */
  noteHostEveryMs: 86_400_000,

  // frames
  maxMessageBytes: 16_384,
  maxRestBytes: 1_048_576,
  /** A deck file: `maxPolls` polls of `maxPollBytes`, with all that Markdown adds, are less. */
  maxDeckBytes: 4_194_304,

  /** A tally of keys that are not known beforehand, such as words, as JSON: whatever there is, an update stays below 2 kB ... */
  maxPhoneTallyBytes: 1_800,
  /** ... and below 16 kB on screens and consoles. */
  maxScreenTallyBytes: 15_000,

  // estimates
  /** As far from 0 as a number may be: with three decimals it is still exact. */
  maxNumber: 1_000_000_000_000,
  maxDecimals: 3,
  maxUnitChars: 12,

  // goodbye
  /** After a restart clients come back spread over this time. */
  restartJitterMs: 2_000,
} as const;

/** Every number of the wire, in one place. Units are in the names; "chars" are graphemes, as a person counts. */
// Pure: pages need a handful of them (scripts/plain-limits.ts) and leave the rest out, which a spread would forbid.
export const limits = /* @__PURE__ */ Object.assign({}, roomLimits, talkLimits, pictureLimits);

export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}
