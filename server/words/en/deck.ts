import { limits } from '#protocol/limits';

/** Why lines of a deck's file are refused (docs/deck-format.md). What stands in a file is the same in every language. */
export const deckWords = {
  /** A setting as the file has it, `time: soon`, and after a colon what it can be. */
  value: (what: string, allowed: string) => `"${what}" is not possible. It can be: ${allowed}.`,
  /** What can stand there, after that colon. */
  text: (maxChars: number) => `a text of at most ${maxChars} characters`,

  problems: {
    'not-utf8': () => 'This is not UTF-8 text. Save the file as UTF-8 and try again.',
    'too-long-file': () => `The file is longer than ${limits.maxDeckBytes / 1_048_576} MB.`,
    'open-comment': () => 'The comment that starts here has no end: --> is missing.',
    'no-question': () => 'There is no question in this file: one starts with "## ".',
    'second-title': () => 'A deck has one title: this is a second line that starts with "# ".',
    'late-title': () => 'The title stands above the first question.',
    'empty-title': () => 'The title is empty.',
    'long-title': () => `The title has more than ${limits.maxTitleChars} characters.`,
    'deep-heading': (what: string) => `"${what}" is neither a title ("# ") nor a question ("## ").`,
    'empty-question': () => 'The question is empty.',
    'long-question': () => `The question has more than ${limits.maxQuestionChars} characters.`,
    'few-options': (least: string) => `The question has fewer than ${least} options: lines that start with "- ".`,
    'no-options': (kind: string) => `A question of the kind "${kind}" has no options.`,
    'more-options': (kind: string, most: string) => `A question of the kind "${kind}" has at most ${most} options.`,
    'many-options': () => `A question has at most ${limits.maxOptions} options, and this is one more.`,
    'many-polls': () => `A deck has at most ${limits.maxPolls} questions: this one and what follows was not read.`,
    'big-poll': () => `The question and its options together have more than ${limits.maxPollBytes} bytes.`,
    'lost-option': () => 'An option stands below its question, and there is none above it: one starts with "## ".',
    'inner-option': () => 'An option cannot stand inside another one: indent them all alike.',
    'empty-option': () => 'The option is empty.',
    'long-option': () => `The option has more than ${limits.maxOptionChars} characters.`,
    'lost-right': (kind: string) =>
      `A question of the kind "${kind}" has no right answers. An option that begins with "[x]" is written "\\[x]".`,
    'lost-marks': (kind: string) => `What is right in a question of the kind "${kind}" is said in another way.`,
    'no-right': () => 'A question of a quiz needs a right answer: an option that starts with "- [x] ".',
    'no-order': () =>
      'A question of a quiz in which things are put in order needs "right order", with the letter of every option.',
    'lost-quiz': () => 'What is said about the quiz needs a right answer, such as an option that starts with "- [x] ".',
    'lost-explanation': () =>
      'An explanation stands below its question, and there is none above it: one starts with "## ".',
    'long-explanation': () => `The explanation has more than ${limits.maxExplanationChars} characters.`,
    'no-space': (what: string) => `After "${what}" comes a space.`,
    'numbered-option': (what: string) => `An option starts with "- ", not with "${what}".`,
    'late-settings': () => 'Settings stand between the question and its first option.',
    'lost-settings': () => 'Settings stand below a question, and there is none above them.',
    'unknown-setting': (what: string, known: string) => `There is no setting "${what}". There are: ${known}.`,
    'second-setting': (what: string) => `"${what}" is set twice for this question.`,
    'lost-ask': () => 'What is said about the kind of this question does not fit its options.',
    'clashing-ask': () => 'The settings of this question do not fit each other.',
    'needs-picture': () => 'Here a picture is missing: ![what it shows](its file or id).',
    'lost-picture': (what: string) => `There is no picture "${what}" here.`,
    'second-picture': () => 'The question has one picture: this is a second one.',
    'bad-alt': () => `What the picture shows is missing, or has more than ${limits.maxAltChars} characters.`,
    'lost-rule': (kind: string) => `A question of the kind "${kind}" cannot have a "decision".`,
    'no-right-answer': () => 'A question of a quiz needs its right answer: a line such as "right: 330".',
    'lost-decision': () => 'What is said about the decision needs a "decision" other than none.',
    'lost-letter': () => '"motion" and "abstention" name two options of this question, by letters that it has.',
    'stray-text': () => 'This is no title, question, setting or option. Notes go between <!-- and -->.',
    'more-problems': () => 'There are more problems from here on.',
  },
} as const;
