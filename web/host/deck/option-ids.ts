import type { Poll } from '#protocol/polls';
import { type PollDraft, writtenOptions } from '../../editor/draft.ts';

/**
 * The draft on top of what the server made of `sent`: options that were new got ids there, in the same order. With them
 * the next edit changes these options instead of replacing them.
 */
export function withIdsFrom(poll: Poll, sent: PollDraft, draft: PollDraft): PollDraft {
  const rows = writtenOptions(sent);
  const idOf = new Map(
    rows.length === poll.options.length ? rows.map(({ key }, at) => [key, poll.options[at]?.id]) : [],
  );
  const options = draft.options.map((option) => {
    const id = option.id ?? idOf.get(option.key);
    return id === undefined ? option : { ...option, id };
  });
  return withKnownIds(poll, { ...draft, options });
}

/** The draft as an edit of this poll: an option that it does not have any more is a new one. */
export function withKnownIds(poll: Poll, draft: PollDraft): PollDraft {
  const known = new Set(poll.options.map(({ id }) => id));
  const options = draft.options.map(({ key, id, label }) =>
    id !== undefined && known.has(id) ? { key, id, label } : { key, label },
  );
  return { ...draft, version: poll.version, options };
}
