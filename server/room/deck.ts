import { type RefusalCode, refuse } from '#protocol/errors';
import { fitsKind, lacksRight, optionsMeant, settingsMeant, usualKind, usualSettingsOf } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import type { NewPoll } from '#protocol/poll-schemas';
import { isAskedAs, isSameSettings, type Option, type OptionId, type Poll, type PollId } from '#protocol/polls';
import { placed } from './deck-places.ts';
import { readAsked } from './kinds/index.ts';
import type { OrderOf } from './orders.ts';
import { isRunning } from './phases.ts';
import { changed, type Moment, type Outcome, type RoomState, unchanged } from './state.ts';
import { isKnownPoll } from './undo-entries.ts';

/** A new poll with ids of its own, or with the one its maker has given it; null: it cannot be asked (`whyNoPoll`). */
export function makePoll(given: NewPoll & { readonly id?: PollId }, newId: () => string): Poll | null {
  const kind = given.kind ?? usualKind;
  const labels = optionsMeant(kind, given.options);
  const asked = readAsked(kind, given.ask, labels.length);
  const settings = given.settings ?? usualSettingsOf(kind);
  if (!asked || lacksRight(kind, asked.ask, settings)) return null;
  return {
    id: given.id ?? (newId() as PollId),
    ...asked,
    version: 1,
    question: given.question,
    options: labels.map((label) => ({ id: newId() as OptionId, label })),
    settings,
  };
}

/** Its kind does not know its settings, or nobody has said what is right. */
export function whyNoPoll({ kind = usualKind, ask, options, settings }: NewPoll): RefusalCode {
  const asked = readAsked(kind, ask, optionsMeant(kind, options).length);
  return asked && settings && lacksRight(kind, asked.ask, settings) ? 'needs-right' : 'bad-payload';
}

/** Is this the same question, of one kind, with the same options in the same order? Then asking it again resumes it. */
export function isSameQuestion(poll: Poll, given: NewPoll): boolean {
  return (
    poll.kind === (given.kind ?? usualKind) &&
    poll.question === given.question &&
    poll.options.length === given.options.length &&
    poll.options.every((option, index) => option.label === given.options[index])
  );
}

/**
 * Adds behind the poll it names, or at the end; a room that showed nothing shows it. A poll with this id is not added
 * again, also when it has gone since. Refuses with `too-many-polls`, `needs-right`, and `bad-payload` when its kind does not know its settings.
 */
export function addPoll(state: RoomState, given: Omit<OrderOf<'deck:add'>, 'type'>, { newId }: Moment): Outcome {
  const { deck, shown } = state.room;
  if (given.id !== undefined && isKnownPoll(state, given.id)) return unchanged(state, given.id);
  if (deck.length >= limits.maxPolls) return refuse('too-many-polls');
  const poll = makePoll(given, newId);
  if (!poll) return refuse(whyNoPoll(given));
  return changed(state, { deck: placed(deck, poll, given.after), shown: shown ?? poll.id }, [], poll.id);
}

/**
 * Replaces question, options and settings while no round of the poll is running. Options keep their id, and with it
 * their identity, where the edit names it. Refuses with `no-such-poll`, `no-such-option`, `round-running`, and
 * `changed-meanwhile` (with the present poll) when the edit was made from another version, and `bad-payload` when its kind
 * takes no such options, settings or decision; `needs-right`.
 */
export function editPoll(state: RoomState, order: OrderOf<'deck:edit'>, { newId, now }: Moment): Outcome {
  const poll = state.room.deck.find(({ id }) => id === order.poll);
  if (!poll) return refuse('no-such-poll');
  if (poll.version !== order.version) return { ...refuse('changed-meanwhile'), poll };
  if (state.rounds.some((round) => round.poll === poll.id && isRunning(round.phase, now)))
    return refuse('round-running');

  const kind = order.kind ?? poll.kind;
  const given = order.ask ?? (kind === poll.kind ? poll.ask : undefined);
  const asked = readAsked(kind, given, order.options.length);
  const settings = settingsMeant(kind, order.settings);
  if (!asked || !fitsKind(kind, order.options.length, settings)) return refuse('bad-payload');
  if (lacksRight(kind, asked.ask, settings)) return refuse('needs-right');

  const known = new Set(poll.options.map(({ id }) => id));
  const named = order.options.flatMap(({ id }) => id ?? []);
  if (named.some((id) => !known.has(id)) || new Set(named).size !== named.length) return refuse('no-such-option');

  const options: Option[] = order.options.map(({ id, label }) => ({ id: id ?? (newId() as OptionId), label }));
  const edited: Poll = {
    ...poll,
    ...asked,
    question: order.question,
    options,
    settings,
    version: poll.version + 1,
  };
  if (isAskedAs(edited, poll) && isSameSettings(edited.settings, poll.settings)) return unchanged(state, poll.id);
  return changed(state, { deck: state.room.deck.map((held) => (held.id === poll.id ? edited : held)) }, [], poll.id);
}
