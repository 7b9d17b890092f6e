import { limits } from '#protocol/limits';

/** Why a line of a deck file was refused. `what` is the piece of the line it is about. */
const sentences = {
  'not-utf8': () => 'This is not UTF-8 text. Save the file as UTF-8 and try again.',
  'too-long-file': () => `The file is longer than ${limits.maxDeckBytes / 1_048_576} MB.`,
  'open-comment': () => 'The comment that starts here has no end: --> is missing.',
  'no-question': () => 'There is no question in this file: one starts with "## ".',
  'second-title': () => 'A deck has one title: this is a second line that starts with "# ".',
  'late-title': () => 'The title stands above the first question.',
  'empty-title': () => 'The title is empty.',
  'long-title': () => `The title has more than ${limits.maxTitleChars} characters.`,
  'deep-heading': (what) => `"${what}" is neither a title ("# ") nor a question ("## ").`,
  'empty-question': () => 'The question is empty.',
  'long-question': () => `The question has more than ${limits.maxQuestionChars} characters.`,
  'few-options': (least) => `The question has fewer than ${least} options: lines that start with "- ".`,
  'no-options': (kind) => `A question of the kind "${kind}" has no options.`,
  'more-options': (kind, most) => `A question of the kind "${kind}" has at most ${most} options.`,
  'many-options': () => `A question has at most ${limits.maxOptions} options, and this is one more.`,
  'many-polls': () => `A deck has at most ${limits.maxPolls} questions: this one and what follows was not read.`,
  'big-poll': () => `The question and its options together have more than ${limits.maxPollBytes} bytes.`,
  'lost-option': () => 'An option stands below its question, and there is none above it: one starts with "## ".',
  'inner-option': () => 'An option cannot stand inside another one: indent them all alike.',
  'empty-option': () => 'The option is empty.',
  'long-option': () => `The option has more than ${limits.maxOptionChars} characters.`,
  'lost-right': (kind) =>
    `A question of the kind "${kind}" has no right answers. An option that begins with "[x]" is written "\\[x]".`,
  'lost-marks': (kind) => `What is right in a question of the kind "${kind}" is said in another way.`,
  'no-right': () => 'A question of a quiz needs a right answer: an option that starts with "- [x] ".',
  'no-order': () =>
    'A question of a quiz in which things are put in order needs "right order", with the letter of every option.',
  'lost-quiz': () => 'What is said about the quiz needs a right answer, such as an option that starts with "- [x] ".',
  'lost-explanation': () =>
    'An explanation stands below its question, and there is none above it: one starts with "## ".',
  'long-explanation': () => `The explanation has more than ${limits.maxExplanationChars} characters.`,
  'bad-quiz': (what) => `"quiz" is "${what}", but must be yes or no.`,
  'bad-worth': (what) => `"worth" is "${what}", but must be a number of points from 1 to ${limits.maxQuizPoints}.`,
  'bad-timing': (what) => `"timing" is "${what}", but must be weighted or free.`,
  'bad-streaks': (what) => `"streaks" is "${what}", but must be yes or no.`,
  'bad-order': (what) => `"right order" is "${what}", but must be none, or letters of options such as C A B.`,
  'no-space': (what) => `After "${what}" comes a space.`,
  'numbered-option': (what) => `An option starts with "- ", not with "${what}".`,
  'late-settings': () => 'Settings stand between the question and its first option.',
  'lost-settings': () => 'Settings stand below a question, and there is none above them.',
  'unknown-setting': (what) =>
    `There is no setting "${what}". There are kind, results, changes, phones, time, decision, motion, abstention, base, quorum, quiz, worth, timing, streaks and right order.`,
  'second-setting': (what) => `"${what}" is set twice for this question.`,
  'bad-kind': (what, must) => `"kind" is "${what}", but must be one of ${must}.`,
  'bad-ask': (what, must) => `"${what}" does not do: it must be ${must}.`,
  'lost-ask': () => 'What is said about the kind of this question does not fit its options.',
  'needs-picture': () => 'Here a picture is missing: ![what it shows](its file or id).',
  'lost-picture': (what) => `There is no picture "${what}" here.`,
  'second-picture': () => 'The question has one picture: this is a second one.',
  'bad-alt': () => `What the picture shows is missing, or has more than ${limits.maxAltChars} characters.`,
  'lost-rule': (kind) => `A question of the kind "${kind}" cannot have a "decision".`,
  'bad-results': (what) => `"results" is "${what}", but must be live or hidden.`,
  'bad-changes': (what) => `"changes" is "${what}", but must be yes or no.`,
  'bad-phones': (what) => `"phones" is "${what}", but must be always or after voting.`,
  'bad-time': (what) =>
    `"time" is "${what}", but must be none, or from ${limits.minTimeLimitS} s to ${limits.maxTimeLimitS / 60} min.`,
  'bad-decision': (what) =>
    `"decision" is "${what}", but must be none, simple, absolute, or a share such as 2/3 or 60 %.`,
  'bad-motion': (what) => `"motion" is "${what}", but must be any, or the letter of an option: A for the first.`,
  'bad-abstention': (what) =>
    `"abstention" is "${what}", but must be none, or the letter of an option: A for the first.`,
  'bad-base': (what) => `"base" is "${what}", but must be votes or ballots.`,
  'bad-quorum': (what) =>
    `"quorum" is "${what}", but must be none, a number of ballots, or a share such as 1/2 or 50 %.`,
  'no-right-answer': () => 'A question of a quiz needs its right answer: a line such as "right: 330".',
  'lost-decision': () => 'What is said about the decision needs a "decision" other than none.',
  'lost-letter': () => '"motion" and "abstention" name two options of this question, by letters that it has.',
  'stray-text': () => 'This is no title, question, setting or option. Notes go between <!-- and -->.',
  'more-problems': () => 'There are more problems from here on.',
} as const satisfies Record<string, (what: string, must: string) => string>;

export type DeckProblemCode = keyof typeof sentences;

/** One thing wrong with a deck file. `line` counts from 1; `problem` is a sentence for who wrote the file. */
export interface DeckProblem {
  readonly line: number;
  readonly code: DeckProblemCode;
  readonly problem: string;
}

/** A file that is no deck at all has something wrong on every line. */
export const maxProblems = 100;

const maxQuotedChars = 40;

export function problemAt(line: number, code: DeckProblemCode, what = '', must = ''): DeckProblem {
  const quoted = what.length > maxQuotedChars ? `${what.slice(0, maxQuotedChars).toWellFormed()}...` : what;
  return { line, code, problem: sentences[code](quoted, must) };
}

/** In the order of the lines, and no more than a person reads. */
export function listProblems(found: readonly DeckProblem[]): DeckProblem[] {
  const sorted = found.toSorted((a, b) => a.line - b.line);
  const next = sorted[maxProblems];
  return next ? [...sorted.slice(0, maxProblems), problemAt(next.line, 'more-problems')] : sorted;
}
