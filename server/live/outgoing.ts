import type { Presence } from '#protocol/presence';
import type { PaceMeter } from '#protocol/reactions';
import type { HostView, Join, PhoneView, Role, ScreenView, Update, View } from '#protocol/views';
import { bareUpdate } from '../room/bare-view.ts';
import { bareList, newsFor, screenList } from '../room/questions/lists.ts';
import { boardOf } from '../room/quiz/standing.ts';
import { shownRound } from '../room/rounds.ts';
import { mayTellChoices } from '../room/talk.ts';
import { emptyTally } from '../room/tallies.ts';
import {
  hostView,
  isSplit,
  moderatorView,
  phoneView,
  pollForVoters,
  screenView,
  seesCounts,
  tallyOf,
} from '../room/views.ts';
import { linesFor, published } from './chat-changes.ts';
import { hasVoted, type LiveRoom, presenceOf, type Visit, walkSeats } from './live-room.ts';
import type { Outgoing } from './message.ts';
import type { News } from './news.ts';
import { playersOf } from './own-view.ts';
import { hasReactions, reactionsOf } from './reactions.ts';

/** Who gets a message: a role, or bare clients; phones by whether they have a ballot in the shown round. */
export type Reader = Pick<Visit, 'as' | 'isBare'> & {
  readonly hasVoted: boolean;
  /** A phone that has the questions open. Such a reader is told nothing else. */
  readonly isListening?: true;
};

export interface OutgoingParts {
  readonly join: (room: LiveRoom) => Join;
  /** After how many days without use the room is deleted; null: never. */
  readonly keepDays: (room: LiveRoom) => number | null;
  /** Server time, ms. */
  readonly now: () => number;
  /** For hosts; null: nobody has said anything lately. */
  readonly pace: (room: LiveRoom) => PaceMeter | null;
  /** Is it safe to close the voting? For consoles. */
  readonly safety: (room: LiveRoom) => Required<Pick<Presence, 'inFlight' | 'dropped'>>;
}

const isConsole = (role: Role) => role === 'host' || role === 'moderator';

/** Only of what the hall sees: hidden again, or another round, and they are gone. */
function voicesFor({ voices, state }: LiveRoom) {
  const round = shownRound(state);
  return voices && round?.id === voices.round && mayTellChoices(round) ? voices : null;
}

const boardFor = (room: LiveRoom) => boardOf(room.state, room.standing, playersOf(room));

/** What the news of a room are for each reader, as events: law 6 is kept here and in room/views.ts. */
export function createOutgoing({ join, keepDays, now, pace, safety }: OutgoingParts) {
  function viewFor(role: 'phone', room: LiveRoom, hasVoted: boolean): PhoneView;
  function viewFor(role: 'screen', room: LiveRoom, hasVoted: boolean): ScreenView;
  function viewFor(role: Role, room: LiveRoom, hasVoted: boolean): View;
  function viewFor(role: Role, room: LiveRoom, hasVoted: boolean): View {
    const { state, tallies } = room;
    switch (role) {
      case 'phone':
        return phoneView(state, tallies, now(), hasVoted);
      case 'screen':
        return screenView(state, tallies, now(), join(room), boardFor(room), voicesFor(room));
      case 'host':
        return { ...hostView(state, tallies, now(), join(room), boardFor(room), voicesFor(room)), ...keeping(room) };
      case 'moderator':
        return {
          ...moderatorView(state, tallies, now(), join(room), boardFor(room), voicesFor(room)),
          ...keeping(room),
        };
      default:
        return role satisfies never;
    }
  }

  function keeping(room: LiveRoom): Pick<HostView, 'keepDays'> {
    const days = keepDays(room);
    return days === null ? {} : { keepDays: days };
  }

  /** null: this reader learns nothing from a changed tally (phones that may not see the counts). */
  function updateFor({ as, hasVoted }: Reader, room: LiveRoom): Update | null {
    const round = shownRound(room.state);
    if (!round) return null;
    if (as === 'phone' && !seesCounts(round, hasVoted)) return null;
    const withCounts = round.resultsShown || isConsole(as);
    const reader = isConsole(as) ? 'host' : as === 'phone' ? 'phone' : 'screen';
    const poll = isConsole(as) ? round.asked : pollForVoters(round.asked, round);
    const held = room.tallies.get(round.id) ?? emptyTally;
    return { round: round.id, ...tallyOf(poll, held, withCounts, reader, round.judged) };
  }

  function presenceFor(role: Role, room: LiveRoom): Presence {
    const presence = presenceOf(room);
    if (role === 'phone') return presence;
    const { unproven, ...waiting } = walkSeats(room);
    if (!isConsole(role)) return { ...presence, ...waiting };
    const meter = role === 'host' ? pace(room) : null;
    return { ...presence, ...waiting, unproven, ...safety(room), ...(meter ? { pace: meter } : {}) };
  }

  function forBare(room: LiveRoom, news: News, hasVoted: boolean): Outgoing[] {
    const events: Outgoing[] = [];
    const round = shownRound(room.state);
    const isTallySeen = news.tally && round !== undefined && seesCounts(round, hasVoted);
    if (news.view || isTallySeen) events.push(['update', bareUpdate(room.state, room.tallies, hasVoted)]);
    for (const line of published(news)) {
      if (line.kind === 'said') events.push(['chat', { name: line.name, text: line.text }]);
    }
    const isAsked = news.asked.size + news.upvoted.size > 0 || (news.view && room.questions.size > 0);
    if (isAsked && room.state.room.questions.enabled) events.push(['questions', bareList(room.questions)]);
    return events;
  }

  function forListeners(room: LiveRoom, news: News): Outgoing[] {
    const questions = newsFor(room.questions, 'voter', news);
    return questions ? [['questions', questions]] : [];
  }

  /** What phones are told of questions only if they ask, and of reactions never. */
  function forWatchers(role: Exclude<Role, 'phone'>, room: LiveRoom, news: News): Outgoing[] {
    const events: Outgoing[] = [];
    const { questionStage: stage } = room.state.room;
    if (role !== 'screen') {
      const questions = newsFor(room.questions, 'console', news);
      if (questions) events.push(['questions', questions]);
    } else if (stage.list || stage.pinned !== null) {
      if (news.view || news.asked.size + news.upvoted.size > 0)
        events.push(['questions', screenList(room.questions, stage)]);
    }
    if (room.state.room.reactions && (news.reactions || (news.view && hasReactions(room))))
      events.push(['reactions', reactionsOf(room)]);
    return events;
  }

  return {
    viewFor,
    /** Empty when nothing of the news is for this reader. */
    eventsFor(to: Reader | Visit, room: LiveRoom, news: News): Outgoing[] {
      const reader = 'seat' in to ? readerOf(to) : to;
      if (reader.isBare) return forBare(room, news, reader.hasVoted);
      if (reader.isListening) return forListeners(room, news);
      const events: Outgoing[] = [];
      const update = news.tally && !news.view ? updateFor(reader, room) : null;
      if (news.view) events.push(['view', viewFor(reader.as, room, reader.hasVoted)]);
      if (update) events.push(['update', update]);
      const changes = linesFor(reader.as, news);
      const more = reader.as === 'phone' && news.more > 0 ? { more: news.more } : {};
      if (changes.length > 0) events.push(['chat', { changes, ...more }]);
      if (news.presence) events.push(['presence', presenceFor(reader.as, room)]);
      if (reader.as !== 'phone') events.push(...forWatchers(reader.as, room, news));
      else if ('seat' in to && room.listeners.has(to.socket)) events.push(...forListeners(room, news));
      return events;
    },
  };
}

function readerOf({ as, isBare, room, seat }: Visit): Reader {
  return { as, isBare, hasVoted: as === 'phone' && hasVoted(room, seat.voter) };
}

/** Do phones that have voted get something else than those that have not? */
export const isRoomSplit = (room: LiveRoom) => isSplit(shownRound(room.state));
