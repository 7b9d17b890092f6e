import { usualKind } from '#protocol/kinds/index';
import type { Poll } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import { pollState } from '../../ui/poll-state.ts';
import { deckWords } from '../../words/en/deck.ts';
import { kindWords } from '../../words/en/kinds/index.ts';

/** Does a round of this poll take ballots? Then it cannot be changed. */
export function isRunning(view: HostView, poll: Poll): boolean {
  return view.poll?.id === poll.id && view.round !== null && view.round.phase.phase !== 'closed';
}

/** What a row says beside its question: how it stands, and what is not as usual. */
export function stateWords(view: HostView, poll: Poll): readonly string[] {
  const { results, phones, changeable, timeLimitS, decision } = poll.settings;
  const isShown = poll.id === view.shown;
  return [
    ...(isShown ? [deckWords.state[pollState(view)]] : []),
    ...(isShown && view.round && view.round.number > 1 ? [deckWords.round(view.round.number)] : []),
    ...(poll.kind === usualKind ? [] : [kindWords[poll.kind].name]),
    ...(poll.options.length === 0 ? [] : [deckWords.options(poll.options.length)]),
    ...(timeLimitS === null ? [] : [deckWords.seconds(timeLimitS)]),
    ...(results === 'hidden' ? [deckWords.hidden] : []),
    ...(phones === 'always' ? [] : [deckWords.afterVoting]),
    ...(decision ? [deckWords.decides] : []),
    ...(changeable ? [] : [deckWords.final]),
  ];
}
