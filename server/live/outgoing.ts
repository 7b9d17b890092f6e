import type { Join, Presence, Role, Update, View } from '#protocol/views';
import { shownRound } from '../room/rounds.ts';
import { bareUpdate, emptyTally, hostView, phoneView, screenView, tallyOf } from '../room/views.ts';
import { type LiveRoom, presenceOf, unprovenIn, type Visit } from './live-room.ts';
import type { Outgoing } from './message.ts';
import type { News } from './news.ts';

/** Who gets a message: a role, or bare clients. */
export type Reader = Pick<Visit, 'as' | 'isBare'>;

/** What the news of a room are for each reader, as events: law 6 is kept here and in room/views.ts. */
export function createOutgoing(join: (room: LiveRoom) => Join) {
  function viewFor(role: Role, room: LiveRoom): View {
    switch (role) {
      case 'phone':
        return phoneView(room.state, room.tallies);
      case 'screen':
        return screenView(room.state, room.tallies, join(room));
      case 'host':
        return hostView(room.state, room.tallies, join(room));
      default:
        return role satisfies never;
    }
  }

  /** null: this role learns nothing from a changed tally (phones, while results are hidden). */
  function updateFor(role: Role, room: LiveRoom): Update | null {
    const round = shownRound(room.state);
    if (!round) return null;
    const withCounts = round.resultsShown || role === 'host';
    if (!withCounts && role === 'phone') return null;
    return { round: round.id, ...tallyOf(round.asked, room.tallies.get(round.id) ?? emptyTally, withCounts) };
  }

  function presenceFor(role: Role, room: LiveRoom): Presence {
    return role === 'host' ? { ...presenceOf(room), unproven: unprovenIn(room) } : presenceOf(room);
  }

  function forBare(room: LiveRoom, news: News): Outgoing[] {
    const events: Outgoing[] = [];
    const isTallySeen = news.tally && shownRound(room.state)?.resultsShown === true;
    if (news.view || isTallySeen) events.push(['update', bareUpdate(room.state, room.tallies)]);
    for (const change of news.lines) {
      if (!('line' in change) || change.line.kind !== 'said') continue;
      events.push(['chat', { name: change.line.name, text: change.line.text }]);
    }
    return events;
  }

  return {
    viewFor,
    /** Empty when nothing of the news is for this reader. */
    eventsFor({ as, isBare }: Reader, room: LiveRoom, news: News): Outgoing[] {
      if (isBare) return forBare(room, news);
      const events: Outgoing[] = [];
      const update = news.tally && !news.view ? updateFor(as, room) : null;
      if (news.view) events.push(['view', viewFor(as, room)]);
      if (update) events.push(['update', update]);
      if (news.lines.length > 0) events.push(['chat', { changes: news.lines }]);
      if (news.presence) events.push(['presence', presenceFor(as, room)]);
      return events;
    },
  };
}
