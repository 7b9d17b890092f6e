import { isAtMostChars } from '#protocol/clean-text';
import { factsOf, type PollKind, usualKind } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import { isSameJson } from '#protocol/plain-json';
import {
  defaultSettings,
  isSameSettings,
  letterOf,
  type OptionId,
  type Poll,
  type PollSettings,
  pollBytes,
} from '#protocol/polls';
import type { Sent } from '#protocol/schemas';
import { editorOf } from '../kinds/editors.ts';
import { randomId } from '../ui/random-id.ts';
import { decisionEditorWords } from '../words/en/decision-editor.ts';
import { editorWords } from '../words/en/editor.ts';
import { givenLabels } from '../words/en/kinds/given.ts';
import { quizHostWords } from '../words/en/quiz-host.ts';
import { decisionProblem, movedDecision, type Places, spelled } from './decision-draft.ts';
import { movedQuiz, quizForKind, quizProblem, sentQuiz } from './quiz-draft.ts';

/** A poll while it is being written. `key` tells rows apart; `id` is there once the server knows the option. */
export interface OptionDraft {
  readonly key: number;
  readonly id?: OptionId;
  readonly label: string;
}

export interface PollDraft {
  /** The poll's version this was made from; 0 for a new poll. */
  readonly version: number;
  /** Made here for a new poll, so that adding it twice adds it once. */
  readonly id?: string;
  readonly question: string;
  readonly kind: PollKind;
  /** The kind's own settings (protocol/kinds); options are named by their rows, as in `decision`. */
  readonly ask: object;
  readonly options: readonly OptionDraft[];
  /** What was written before a kind was chosen that brings its own options. */
  readonly setAside?: readonly OptionDraft[];
  /** `timeLimitS` may be out of range while it is being typed; `decision` names rows (decision-draft.ts). */
  readonly settings: PollSettings;
}

export const emptyDraft = (): PollDraft => ({
  version: 0,
  id: randomId(),
  question: '',
  kind: usualKind,
  ask: {},
  options: [
    { key: 0, label: '' },
    { key: 1, label: '' },
  ],
  settings: defaultSettings,
});

export function draftOf({ version, kind, ask, question, options, settings }: Poll): PollDraft {
  return { version, kind, ask, question, options: options.map(({ id, label }, key) => ({ key, id, label })), settings };
}

export function withOption({ options, ...rest }: PollDraft): PollDraft {
  const key = 1 + Math.max(-1, ...options.map((option) => option.key));
  return { ...rest, options: [...options, { key, label: '' }] };
}

/** Moves the option at `from` to `to`; a place outside the list changes nothing. */
export function withMoved(draft: PollDraft, from: number, to: number): PollDraft {
  const moved = draft.options[from];
  if (!moved || to < 0 || to >= draft.options.length) return draft;
  const options = draft.options.filter((_, place) => place !== from);
  options.splice(to, 0, moved);
  return withRows(draft, options);
}

/** Takes a row away; what the decision said of it is gone with it. */
export function withoutOption(draft: PollDraft, place: number): PollDraft {
  return withRows(draft, draft.options.toSpliced(place, 1));
}

/** The draft with these of its rows; the decision goes on naming the same ones. */
function withRows(draft: PollDraft, options: readonly OptionDraft[]): PollDraft {
  const placeOf = placesIn(draft, options);
  return {
    ...draft,
    options,
    ask: movedAsk(draft, placeOf),
    settings: {
      ...draft.settings,
      decision: movedDecision(draft.settings.decision, placeOf),
      quiz: movedQuiz(draft.settings.quiz, placeOf),
    },
  };
}

/** Where each row of the draft stands among these; null: it does not. */
function placesIn(draft: PollDraft, options: readonly OptionDraft[]): Places {
  return (row) => {
    const place = options.findIndex(({ key }) => key === draft.options[row]?.key);
    return place === -1 ? null : place;
  };
}

const movedAsk = ({ kind, ask }: PollDraft, placeOf: Places): object => factsOf(kind).moved?.(ask, placeOf) ?? ask;

/** The kind as it is sent: its settings name options. */
const sentKind = (draft: PollDraft) => ({
  kind: draft.kind,
  ask: tidied(draft.kind, movedAsk(draft, placesIn(draft, writtenOptions(draft)))),
});

const tidied = (kind: PollKind, ask: object): object => factsOf(kind).tidied?.(ask) ?? ask;

/** Another kind with its usual settings. What it cannot have goes: options that it has no use for stay until they are sent. */
export function withKind(draft: PollDraft, kind: PollKind): PollDraft {
  if (kind === draft.kind) return draft;
  const { usualAsk, usualDecision, decides, options } = factsOf(kind);
  const decision = usualDecision ?? (decides ? draft.settings.decision : null);
  const given = givenLabels(kind);
  const { setAside = draft.options, ...rest } = draft;
  if (given) {
    const rows = given.map((label, key) => ({ key, label }));
    // What was right are other rows.
    const quiz = quizForKind(null, draft.kind, kind);
    const settings = { ...draft.settings, decision, quiz };
    return { ...rest, kind, ask: usualAsk, settings, options: rows, setAside };
  }
  const rows = options.max > 0 && setAside.length === 0 ? emptyDraft().options : setAside;
  // Decisions and quizzes name rows: of others they mean nothing.
  const isSameRows = rows === draft.options;
  const settings = {
    ...draft.settings,
    decision: isSameRows ? decision : null,
    quiz: quizForKind(draft.settings.quiz, draft.kind, kind),
  };
  return { ...rest, kind, ask: usualAsk, settings, options: rows };
}

/** The settings as they are sent: the decision names options. */
function sentSettings(draft: PollDraft): PollSettings {
  const options = writtenOptions(draft);
  const placeOf = placesIn(draft, options);
  const decision = movedDecision(draft.settings.decision, placeOf);
  const quiz = sentQuiz(movedQuiz(draft.settings.quiz, placeOf), draft.kind, options.length);
  return { ...draft.settings, decision: spelled(decision), quiz };
}

/** Rows that hold something, where the kind has options. Empty ones are never sent. */
export const writtenOptions = ({ kind, options }: PollDraft) =>
  factsOf(kind).options.max === 0 ? [] : options.filter(({ label }) => label.trim() !== '');

const isSecondsAllowed = (seconds: number) =>
  Number.isInteger(seconds) && seconds >= limits.minTimeLimitS && seconds <= limits.maxTimeLimitS;

/** The row of an option that everybody knows and that was emptied: nobody takes it away by clearing it to write it anew. */
function emptiedOption({ kind, options }: PollDraft): string | null {
  if (factsOf(kind).options.max === 0) return null;
  const place = options.findIndex(({ id, label }) => id !== undefined && label.trim() === '');
  return place === -1 ? null : letterOf(place);
}

/** The row of an option that is longer than any may be. */
function longOption(draft: PollDraft): string | null {
  const long = writtenOptions(draft).find(({ label }) => !isAtMostChars(folded(label), limits.maxOptionChars));
  return long === undefined ? null : letterOf(draft.options.indexOf(long));
}

/** What is missing, as a sentence; null when it can be sent. Empty option rows do not count. */
export function problemOf(draft: PollDraft): string | null {
  const labels = writtenOptions(draft).map(({ label }) => label);
  const { timeLimitS } = draft.settings;
  if (draft.question.trim() === '') return editorWords.needsQuestion;
  const emptied = emptiedOption(draft);
  if (emptied !== null) return editorWords.emptiedOption(emptied);
  if (!isAtMostChars(folded(draft.question), limits.maxQuestionChars))
    return editorWords.longQuestion(limits.maxQuestionChars);
  const long = longOption(draft);
  if (long !== null) return editorWords.longOption(long, limits.maxOptionChars);
  const { min } = factsOf(draft.kind).options;
  if (labels.length < min) return editorWords.needsOptions(min);
  if (pollBytes(draft.question, labels, draft.ask) > limits.maxPollBytes) return editorWords.tooLong;
  const missing = editorOf(draft.kind)?.problemOf?.(sentKind(draft).ask, labels.length);
  if (missing) return missing;
  if (timeLimitS !== null && !isSecondsAllowed(timeLimitS))
    return editorWords.needsTime(limits.minTimeLimitS, limits.maxTimeLimitS);
  const wrong = quizProblem(sentSettings(draft).quiz, draft.kind);
  if (draft.settings.quiz && factsOf(draft.kind).saysRight?.(draft.ask) === false) return quizHostWords.needsOwn;
  if (wrong === 'right') return quizHostWords.needsRight;
  if (wrong === 'points') return quizHostWords.needsPoints(limits.maxQuizPoints);
  if (wrong === 'explanation') return quizHostWords.longExplanation(limits.maxExplanationChars);
  const problem = decisionProblem(draft.settings.decision, (row) => draft.options[row]?.label.trim() !== '');
  if (problem === 'quorum') return decisionEditorWords.problem.quorum(limits.maxQuorum);
  return problem && decisionEditorWords.problem[problem];
}

/** White space is folded by the server; so is it here, or a poll that was just saved would look changed. */
const folded = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Do both say the same? Ids, empty rows and white space make no difference. */
export function isSameDraft(one: PollDraft, other: PollDraft): boolean {
  const labels = (draft: PollDraft) => writtenOptions(draft).map(({ label }) => folded(label));
  return (
    folded(one.question) === folded(other.question) &&
    isSameJson(sentKind(one), sentKind(other)) &&
    labels(one).join('\n') === labels(other).join('\n') &&
    isSameSettings(sentSettings(one), sentSettings(other))
  );
}

export function editOf({ id: poll }: Pick<Poll, 'id'>, draft: PollDraft): Sent<'deck:edit'> {
  return {
    poll,
    version: draft.version,
    ...sentKind(draft),
    question: draft.question,
    options: writtenOptions(draft).map(({ id, label }) => (id === undefined ? { label } : { id, label })),
    settings: sentSettings(draft),
  };
}

export function newPollOf(draft: PollDraft): Sent<'deck:add'> {
  return {
    ...(draft.id === undefined ? {} : { id: draft.id }),
    ...(draft.kind === usualKind ? {} : sentKind(draft)),
    question: draft.question,
    options: writtenOptions(draft).map(({ label }) => label),
    settings: sentSettings(draft),
  };
}
