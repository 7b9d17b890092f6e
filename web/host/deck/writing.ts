import { batch, computed, signal } from '@preact/signals';
import type { Ack } from '#protocol/events';
import type { Poll } from '#protocol/polls';
import type { Sent } from '#protocol/schemas';
import { draftOf, editOf, isSameDraft, type PollDraft, problemOf } from '../../editor/draft.ts';
import { deckWords } from '../../words/en/deck.ts';
import { refusalWords } from '../../words/en/refusals.ts';
import type { Drafts } from './drafts.ts';
import { withIdsFrom, withKnownIds } from './option-ids.ts';

/** Typing that stops for this long is saved. */
export const pauseMs = 1_500;

export interface WritingParts {
  readonly drafts: Drafts;
  /** null: there is no connection, and whether the edit arrived is not known. */
  readonly send: (edit: Sent<'deck:edit'>) => Promise<Ack | null>;
  /** Runs something later; what it returns calls that off. */
  readonly later: (run: () => void, ms: number) => () => void;
}

export type Writing = ReturnType<typeof createWriting>;

/**
 * One poll while it is being written. Every key goes into the drafts; what is complete goes to the server when typing
 * pauses or a field is left. Other people's edits never take away what was written here.
 */
export function createWriting(first: Poll, { drafts, send, later }: WritingParts) {
  const { id } = first;
  const present = signal(first);
  /** What both sides agreed on last. What differs from it was written here. */
  const base = signal(draftOf(first));
  const draft = signal(drafts.of(id) ?? base.value);
  /** The last edit that was accepted, or whose answer got lost: the view that brings it is nobody else's. */
  const given = signal<{ readonly text: PollDraft; readonly isAccepted: boolean } | null>(null);
  const isRunning = signal(false);
  const isSending = signal(false);
  const trouble = signal<string | null>(null);
  let callOff = () => {};
  let underWay: Promise<void> | null = null;
  let isAskedAgain = false;

  const isChanged = computed(() => !isSameDraft(draft.value, base.value));
  const isSaved = computed(() => given.value?.isAccepted === true && !isChanged.value);
  const isOutdated = () => present.value.version !== draft.value.version;
  /** What somebody else made of the poll meanwhile; null: nothing to decide. */
  const theirs = computed(() =>
    isChanged.value && !isSending.value && isOutdated() && !isOwn(present.value) ? present.value : null,
  );

  function isOwn(poll: Poll): boolean {
    if (!given.value) return false;
    const { text, isAccepted } = given.value;
    // The server counts versions one by one, so the one after an accepted edit is that edit.
    return isAccepted ? poll.version === text.version + 1 : isSameDraft(text, draftOf(poll));
  }

  function agree(poll: Poll, next: PollDraft) {
    base.value = draftOf(poll);
    set(next);
  }

  function set(next: PollDraft) {
    draft.value = next;
    if (isChanged.value) drafts.keep(id, next);
    else drafts.drop(id);
  }

  function compare() {
    const poll = present.value;
    if (isSending.value || !isOutdated()) return;
    if (given.value && isOwn(poll)) agree(poll, withIdsFrom(poll, given.value.text, draft.value));
    else if (!isChanged.value || isSameDraft(draft.value, draftOf(poll))) agree(poll, draftOf(poll));
  }

  function saveLater(ms: number) {
    callOff();
    callOff = later(() => void save(), ms);
  }

  /** Resolves once all that is written by now was sent and answered: what is under way may be older. */
  function save(): Promise<void> {
    callOff();
    if (underWay) {
      isAskedAgain = true;
      return underWay;
    }
    underWay = saveAll();
    return underWay;
  }

  async function saveAll(): Promise<void> {
    try {
      do {
        isAskedAgain = false;
        await saveOnce();
      } while (isAskedAgain);
    } finally {
      underWay = null;
    }
  }

  async function saveOnce(): Promise<void> {
    callOff();
    if (isRunning.value || theirs.value) return;
    trouble.value = isChanged.value ? problemOf(draft.value) : null;
    if (!isChanged.value || trouble.value !== null) return;
    const asked = draft.value;
    isSending.value = true;
    const answer = await send(editOf(first, asked));
    const isLate = batch(() => {
      isSending.value = false;
      return settle(asked, answer);
    });
    if (isLate) isAskedAgain = true;
  }

  /** true: the edit was made from a version before one's own last edit; it can go again now. */
  function settle(asked: PollDraft, answer: Ack | null): boolean {
    if (answer === null) {
      given.value = { text: asked, isAccepted: false };
      trouble.value = deckWords.offline;
    } else if (answer.ok) {
      given.value = { text: asked, isAccepted: true };
      base.value = asked;
      set(draft.value);
      if (isChanged.value) saveLater(pauseMs);
    } else if (answer.poll) {
      const before = draft.value.version;
      see(answer.poll);
      return draft.value.version !== before && isChanged.value;
    } else {
      trouble.value = refusalWords[answer.code];
      if (answer.retryAfterMs !== undefined) saveLater(answer.retryAfterMs);
    }
    compare();
    return false;
  }

  /** The poll as a view or an answer shows it. */
  function see(poll: Poll) {
    if (poll.version >= present.value.version) present.value = poll;
    compare();
  }

  if (!isChanged.value) agree(first, base.value);

  return {
    draft,
    theirs,
    isChanged,
    isSaved,
    isRunning,
    isSending,
    trouble,
    see,
    save,
    change(next: PollDraft) {
      batch(() => {
        trouble.value = null;
        set(next);
      });
      saveLater(pauseMs);
    },
    /** What was written here is thrown away, for what is there now. */
    takePresent() {
      callOff();
      trouble.value = null;
      agree(present.value, draftOf(present.value));
    },
    keepMine() {
      agree(present.value, withKnownIds(present.value, draft.value));
      return save();
    },
    /** The editor goes away: what can be saved is, the rest stays among the drafts. */
    stop() {
      void save();
      callOff();
    },
  };
}
