import type { Decision } from '#protocol/decision';
import { limits } from '#protocol/limits';
import { defaultSettings, type PollSettings, pollBytes } from '#protocol/polls';
import type { Quiz } from '#protocol/quiz';
import { explanationText } from '#protocol/schemas';
import { oneLine } from '#protocol/text';
import { type Random, randomOf } from '../testing/random.ts';
import { cleanText } from './clean-text.ts';
import type { DeckFile, FilePoll } from './read.ts';

/** For tests: what a file could take for something else, and what text has to survive. */
const pieces = [
  ...['#', '##', '###', '-', '*', '+', '[x]', '[ ]', '[X]', '1.', '>', '---', '===', '```', '\\', '\\\\', '\\#'],
  ...['<!--', '-->', '<!-->', '<b>', '&amp;', '|', '_', '~', ':', ',', '"', "'", '__proto__', '%00', '{{', '$1', '$&'],
  ...['results: hidden', 'time: 5 s', 'a', 'b', 'Which', 'C#', 'why?', ' ', ' ', ' ', '  ', '\t', '\n', '\r\n', '\r'],
  ...['\u00e9', 'e\u0301', '\u05e9\u05dc\u05d5\u05dd', '\u0645\u0631\u062d\u0628\u0627', '\u200f', '\u2067x\u2069'],
  ...['\u202e', '\u202c', '\u0000', '\u0007', '\u0085', '\u2028', '\u3000', '\ufeff', '\ufffd', '\u00a0', '\ud800'],
  ...[
    '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
    '\u{1f1e9}\u{1f1ea}',
    '\u0e01\u0e33\u0e49',
    'x\u0301\u0302\u0303\u0304\u0305',
  ],
];

export const anyRawText = (below: Random, most = 12): string =>
  Array.from({ length: 1 + below(most) }, () => pieces[below(pieces.length)] ?? '').join(below(3) ? '' : ' ');

/** As the wire would let it in. */
function anyText(below: Random, maxChars: number): string {
  const raw = below(20) ? anyRawText(below) : '\u{1f9d1}#\\'.repeat(maxChars / 3);
  return cleanText(oneLine(maxChars), raw) ?? '#';
}

function anyDecision(below: Random, options: number): Decision {
  const motion = below(3) ? below(options) : null;
  return {
    rule: (['simple', 'absolute', '2/3', '4/5', '62.5%', '0.01%', '100%', '999/1000'] as const)[below(8)] ?? 'simple',
    motion,
    abstention: below(2) && motion !== options - 1 ? options - 1 : null,
    base: below(2) ? 'votes' : 'ballots',
    quorum: ([null, 1, 1_000_000, '50%', '1/3'] as const)[below(5)] ?? null,
  };
}

function anyQuiz(below: Random, options: number): Quiz {
  const right = Array.from({ length: options }, (_, place) => place).filter(() => below(3) === 0);
  const explanation = below(2) ? (cleanText(explanationText(), anyText(below, 90)) ?? '') : '';
  return {
    right: right.length > 0 ? right : [below(options)],
    points: below(2) ? 1_000 : 1 + below(10_000),
    timing: below(2) ? 'weighted' : 'free',
    streaks: below(2) === 0,
    explanation,
  };
}

function anySettings(below: Random, options: number): PollSettings {
  if (below(3) === 0) return defaultSettings;
  return {
    changeable: below(2) === 0,
    results: below(2) ? 'live' : 'hidden',
    phones: below(2) ? 'always' : 'after-voting',
    timeLimitS: below(2) ? null : 5 + below(3_596),
    decision: below(2) ? anyDecision(below, options) : null,
    quiz: below(3) ? null : anyQuiz(below, options),
  };
}

function anyPoll(below: Random): FilePoll {
  const count = below(20) ? limits.minOptions + below(5) : limits.maxOptions;
  const settings = anySettings(below, count);
  const most = 1 + below(count);
  const ask = { min: 1 + below(most), max: below(2) ? most : null };
  const isMultiple = below(3) === 0;
  const poll = {
    ...(isMultiple ? { kind: 'multiple' as const, ask } : {}),
    question: anyText(below, limits.maxQuestionChars),
    options: Array.from({ length: count }, () => anyText(below, limits.maxOptionChars)),
    settings: { ...settings, ...(isMultiple ? { decision: null } : {}) },
  };
  return pollBytes(poll.question, poll.options) <= limits.maxPollBytes ? poll : anyPoll(below);
}

export function anyDeck(seed: number): DeckFile {
  const below = randomOf(seed);
  const polls = Array.from({ length: 1 + below(6) }, () => anyPoll(below));
  return { title: below(5) ? anyText(below, limits.maxTitleChars) : null, polls };
}
