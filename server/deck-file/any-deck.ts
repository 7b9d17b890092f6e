import type { Decision } from '#protocol/decision';
import type { RightRule } from '#protocol/kinds/facts';
import { factsOf, type PollKind } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import { explanationText } from '#protocol/poll-schemas';
import { defaultSettings, type PollSettings, pollBytes } from '#protocol/polls';
import type { Quiz } from '#protocol/quiz';
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

/** What a quiz calls right, as the kind takes it. */
function anyRight(below: Random, rule: RightRule, options: number): readonly number[] {
  const places = Array.from({ length: options }, (_, place) => place);
  switch (rule) {
    case 'any':
    case 'all': {
      const right = places.filter(() => below(3) === 0);
      return right.length > 0 ? right : [below(options)];
    }
    case 'order':
      return places
        .map((place) => [below(1_000), place] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, place]) => place);
    case 'own':
      return [];
    default:
      return rule satisfies never;
  }
}

function anyQuiz(below: Random, rule: RightRule, options: number): Quiz {
  const explanation = below(2) ? (cleanText(explanationText(), anyText(below, 90)) ?? '') : '';
  return {
    right: anyRight(below, rule, options),
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
    quiz: null,
  };
}

/** Most often a choice. `options`: where the kind takes so many. */
function anyKind(below: Random, count: number): { kind?: PollKind; ask?: object; options?: number } {
  const most = 1 + below(count);
  const name = () => (below(2) ? anyText(below, limits.maxEndChars) : null);
  switch (below(8)) {
    case 0:
      return { kind: 'multiple', ask: { min: 1 + below(most), max: below(2) ? most : null } };
    case 1:
      return { kind: 'ranking', ask: { top: below(2) ? most : null } };
    case 2:
      return { kind: 'points', ask: { points: limits.minPoints + below(991), all: below(2) === 0 } };
    case 3: {
      const from = below(2);
      return { kind: 'scale', ask: { from, to: from + 1 + below(10), low: name(), high: name() }, options: 0 };
    }
    case 4:
      return count >= 3 ? { kind: 'motion', ask: {}, options: 3 } : {};
    default:
      return {};
  }
}

function anyPoll(below: Random): FilePoll {
  const poll = anyQuestion(below);
  const { right: rule, saysRight } = factsOf(poll.kind ?? 'choice');
  if (rule === undefined || saysRight?.(poll.ask ?? {}) === false || below(4) > 0) return poll;
  return { ...poll, settings: { ...poll.settings, quiz: anyQuiz(below, rule, poll.options.length) } };
}

function anyQuestion(below: Random): FilePoll {
  const count = below(20) ? limits.minOptions + below(5) : limits.maxOptions;
  const asked = anyKind(below, count);
  const options = asked.options ?? count;
  const settings = anySettings(below, options);
  const poll = {
    ...(asked.kind ? { kind: asked.kind, ask: asked.ask } : {}),
    question: anyText(below, limits.maxQuestionChars),
    options: Array.from({ length: options }, () => anyText(below, limits.maxOptionChars)),
    settings: { ...settings, ...(factsOf(asked.kind ?? 'choice').decides ? {} : { decision: null }) },
  };
  const other = { ...poll, settings: { ...settings, decision: null } };
  if (below(6) === 0) return { ...other, ...anyEstimate(below), options: [] };
  if (below(6) === 0) return { ...other, ...anyPin(below), options: [] };
  if (below(6) === 0 && options >= limits.minOptions && options < 10)
    return { ...other, kind: 'images', ask: { pictures: poll.options.map(() => anyPicture(below)) } };
  return pollBytes(poll.question, poll.options, asked.ask) <= limits.maxPollBytes ? poll : anyQuestion(below);
}

const anyPicture = (below: Random) =>
  `${'Ab_-9'.repeat(5).slice(0, 20)}${10 + below(90)}-${1 + below(1_600)}x${1 + below(1_600)}`;

const anyPin = (below: Random) => ({
  kind: 'pin' as const,
  ask: { picture: anyPicture(below), alt: anyText(below, limits.maxAltChars) },
});

function anyEstimate(below: Random) {
  const decimals = below(4);
  const amount = (most: number) => Number(((below(2 * most) - most) / 10 ** decimals).toFixed(decimals));
  const [min, max] = [below(2) ? amount(1_000) - 2_000 : null, below(2) ? amount(1_000) + 2_000 : null];
  const right = below(2) ? { value: amount(1_000), tolerance: Math.abs(amount(50)) } : null;
  const unit = ['', 'km/h', '\u20ac', '%', 'a: b', '#', '- x'][below(7)] ?? '';
  return { kind: 'number' as const, ask: { unit, min, max, decimals, right } };
}

export function anyDeck(seed: number): DeckFile {
  const below = randomOf(seed);
  const polls = Array.from({ length: 1 + below(6) }, () => anyPoll(below));
  return { title: below(5) ? anyText(below, limits.maxTitleChars) : null, polls };
}
