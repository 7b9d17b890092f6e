import type { ShownVoices } from '#protocol/chat';
import type { Judged } from '#protocol/kinds/answers';
import { limits } from '#protocol/limits';
import type { Poll } from '#protocol/polls';
import { noQuestionStage } from '#protocol/questions';
import { type Board, noTeams, veiledQuiz } from '#protocol/quiz';
import type { HostView, Join, ModeratorView, PhoneView, RoundView, ScreenView, Tally } from '#protocol/views';
import { banList } from './bans.ts';
import { comparedRounds } from './compare.ts';
import { keyList } from './keys.ts';
import { kindOf } from './kinds/index.ts';
import type { Reader } from './kinds/kind.ts';
import { shownTally } from './kinds/shown.ts';
import { isRevealed } from './quiz/rounds.ts';
import { roundSummary } from './round-summary.ts';
import { shownRound } from './rounds.ts';
import type { RoomState, Round } from './state.ts';
import { guardView, talkView } from './talk.ts';
import { emptyTally, type RoundTally, type Tallies } from './tallies.ts';
import { undoList } from './undo-list.ts';

/**
 * What this reader sees of a tally. `withCounts` false: hidden results. The counts are left out, not blanked, and with them
 * everything else that was said (law 6): the number of ballots is all that is left.
 */
export function tallyOf(
  poll: Poll,
  tally: RoundTally,
  withCounts: boolean,
  reader: Reader,
  judged: Judged | null = null,
): Tally {
  const { tallyVersion, ballots, weights } = tally;
  if (!withCounts) return { tallyVersion, ballots };
  return { tallyVersion, ballots, ...shownTally(poll, weights, ballots, reader, judged) };
}

/**
 * The poll as voters may know it: what its kind keeps for the end, and what a quiz calls right, is there once voting is over and
 * the results are shown.
 */
export function pollForVoters(poll: Poll, round: Round | undefined): Poll {
  if (round && isRevealed(round)) return poll;
  const veiled = (kindOf(poll).veiled?.(poll) ?? poll) as Poll;
  const { quiz } = veiled.settings;
  return quiz === null ? veiled : { ...veiled, settings: { ...veiled.settings, quiz: veiledQuiz(quiz) } };
}

function roundView({ id, number, phase, resultsShown, named, voters }: Round): RoundView {
  return {
    id,
    number,
    phase,
    resultsShown,
    ...(named ? { named } : {}),
    ...(voters === null ? {} : { voters }),
  };
}

/** May voters see the counts? Those with a ballot in the round, or (`hasVoted` false) those without. */
export function seesCounts(round: Round, hasVoted: boolean): boolean {
  if (!round.resultsShown) return false;
  return hasVoted || round.asked.settings.phones === 'always' || round.phase.phase !== 'open';
}

/** Do phones see different things, depending on whether they have voted? */
export function isSplit(round: Round | undefined): round is Round {
  return round !== undefined && seesCounts(round, true) && !seesCounts(round, false);
}

/** What every role sees, with the counts only if this role may. */
function shared(
  state: RoomState,
  tallies: Tallies,
  now: number,
  reader: Reader,
  withCounts: (round: Round) => boolean,
) {
  const { room } = state;
  const { title, chat, announcement, names, lock, blank, teams, questions, questionStage, reactions } = room;
  const isStaged = questionStage.list || questionStage.pinned !== noQuestionStage.pinned;
  const round = shownRound(state);
  const whole = round?.asked ?? room.deck.find(({ id }) => id === room.shown) ?? null;
  const poll = whole && (reader === 'host' ? whole : pollForVoters(whole, round));
  return {
    version: room.version,
    now,
    room: { code: room.code, title },
    poll,
    round: round ? roundView(round) : null,
    keys: (poll && kindOf(poll).keys(poll)) ?? [],
    tally:
      round && poll
        ? tallyOf(poll, tallies.get(round.id) ?? emptyTally, withCounts(round), reader, round.judged)
        : null,
    chat,
    ...talkView(room),
    announcement,
    names,
    lock,
    blank,
    ...(questions.enabled ? { questions } : {}),
    ...(isStaged ? { questionStage } : {}),
    ...(reactions ? { reactions } : {}),
    ...(teams.how === noTeams.how ? {} : { teams }),
  };
}

/** `now`: server time, for countdowns and for what can still be taken back. `hasVoted`: in the shown round. */
export function phoneView(state: RoomState, tallies: Tallies, now: number, hasVoted: boolean): PhoneView {
  return { as: 'phone', ...shared(state, tallies, now, 'phone', (round) => seesCounts(round, hasVoted)) };
}

/** `board`: how the quiz stands; null: no right answer is revealed. */
export function screenView(
  state: RoomState,
  tallies: Tallies,
  now: number,
  join: Join,
  board: Board | null = null,
  voices: ShownVoices | null = null,
): ScreenView {
  const rounds = comparedRounds(state)?.map((round) => roundSummary(round, tallies.get(round.id) ?? emptyTally));
  return {
    as: 'screen',
    join,
    look: state.room.look,
    logo: state.room.logo,
    compare: pair(rounds),
    replay: state.room.replay,
    ...(board && board.show !== null ? { board } : {}),
    ...(voices ? { voices } : {}),
    ...shared(state, tallies, now, 'screen', (round) => round.resultsShown),
  };
}

function consoleView(
  state: RoomState,
  tallies: Tallies,
  now: number,
  join: Join,
  board: Board | null,
  voices: ShownVoices | null,
) {
  const current = shownRound(state);
  const earlier = state.rounds
    .filter(({ id, poll }) => poll === state.room.shown && id !== current?.id)
    .slice(-limits.maxEarlierRounds)
    .reverse();
  return {
    join,
    ...shared(state, tallies, now, 'host', () => true),
    deck: state.room.deck,
    shown: state.room.shown,
    replay: state.room.replay,
    ...(board ? { board } : {}),
    ...(voices ? { voices } : {}),
    earlier: earlier.map((round) => roundSummary(round, tallies.get(round.id) ?? emptyTally)),
    banned: banList(state.room),
    language: state.room.language,
    ...guardView(state.room, now),
    look: state.room.look,
    logo: state.room.logo,
    compare: pair(comparedRounds(state)?.map(({ id }) => id)),
  };
}

export function hostView(
  state: RoomState,
  tallies: Tallies,
  now: number,
  join: Join,
  board: Board | null = null,
  voices: ShownVoices | null = null,
): HostView {
  return {
    as: 'host',
    ...consoleView(state, tallies, now, join, board, voices),
    deckVersion: state.room.deckVersion,
    passcode: state.room.passcode?.text ?? null,
    hostKeys: keyList(state),
    undo: undoList(state, now),
  };
}

export function moderatorView(
  state: RoomState,
  tallies: Tallies,
  now: number,
  join: Join,
  board: Board | null = null,
  voices: ShownVoices | null = null,
): ModeratorView {
  return { as: 'moderator', ...consoleView(state, tallies, now, join, board, voices) };
}

function pair<T>([before, after]: readonly T[] = []): readonly [T, T] | null {
  return before === undefined || after === undefined ? null : [before, after];
}
