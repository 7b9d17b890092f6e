import { fitsOptions } from '../decision.ts';
import { percentages, shareOfBallots } from '../percent.ts';
import { defaultSettings, type Poll, type PollSettings } from '../polls.ts';
import { fitsRight } from '../quiz.ts';
import type { AnswersAsk, AnswersSummary } from './answers.ts';
import { choice } from './choice.ts';
import type { KindFacts, NoAsk } from './facts.ts';
import { type ImagesAsk, images } from './images.ts';
import { motion } from './motion.ts';
import { type MultipleAsk, multiple } from './multiple.ts';
import { type NumberAsk, type NumberSummary, number } from './number.ts';
import { type PinAsk, pin } from './pin.ts';
import { type PointsAsk, type PointsSummary, points } from './points.ts';
import { type RankingAsk, type RankingSummary, ranking } from './ranking.ts';
import { type ScaleAsk, type ScaleSummary, scale } from './scale.ts';
import { text } from './text.ts';
import { type WordsAsk, words } from './words.ts';

/** Every kind of poll: its settings, and what its tallies say beyond counts (`never`: nothing). */
export interface Kinds {
  readonly choice: { readonly ask: NoAsk; readonly summary: never };
  readonly multiple: { readonly ask: MultipleAsk; readonly summary: never };
  readonly scale: { readonly ask: ScaleAsk; readonly summary: ScaleSummary };
  readonly ranking: { readonly ask: RankingAsk; readonly summary: RankingSummary };
  readonly points: { readonly ask: PointsAsk; readonly summary: PointsSummary };
  readonly number: { readonly ask: NumberAsk; readonly summary: NumberSummary };
  readonly words: { readonly ask: WordsAsk; readonly summary: AnswersSummary };
  readonly text: { readonly ask: AnswersAsk; readonly summary: AnswersSummary };
  readonly images: { readonly ask: ImagesAsk; readonly summary: never };
  readonly pin: { readonly ask: PinAsk; readonly summary: never };
  readonly motion: { readonly ask: NoAsk; readonly summary: never };
}

export type PollKind = keyof Kinds;
export type AskOf<K extends PollKind> = Kinds[K]['ask'];

export const kindFacts: { readonly [K in PollKind]: KindFacts<AskOf<K>> } = {
  choice,
  multiple,
  scale,
  ranking,
  points,
  number,
  words,
  text,
  images,
  pin,
  motion,
};

/** In the order in which hosts choose among them. */
export const pollKinds = Object.keys(kindFacts) as readonly PollKind[];

export const isPollKind = (kind: unknown): kind is PollKind =>
  typeof kind === 'string' && Object.hasOwn(kindFacts, kind);

/** What is meant where nobody names a kind. */
export const usualKind = 'choice' satisfies PollKind;

/** Of a poll of any kind. */
export const factsOf = (kind: PollKind) => kindFacts[kind] as KindFacts<object>;

/** Has a poll of this kind as many options as it takes, and may it decide, and call right, what it does, by options that are there? */
export function fitsKind(
  kind: PollKind,
  options: number,
  { decision, quiz }: Pick<PollSettings, 'decision' | 'quiz'>,
): boolean {
  const { options: takes, decides, right } = factsOf(kind);
  if (options < takes.min || options > takes.max) return false;
  if (quiz !== null && (right === undefined || !fitsRight(right, quiz.right, options))) return false;
  return decision === null || (decides && fitsOptions(decision, options));
}

/** Are options counted? They have letters, on all pages. */
export const hasLetters = (kind: PollKind): boolean => factsOf(kind).options.max > 0;

/** The options that are meant: those that a kind gives where none are named. */
export const optionsMeant = (kind: PollKind, labels: readonly string[]): readonly string[] =>
  labels.length > 0 ? labels : (factsOf(kind).givenOptions ?? labels);

/** Is it a question of a quiz whose own settings have yet to say what is right? `ask`: as its kind has read it. */
export const lacksRight = (kind: PollKind, ask: object, { quiz }: Pick<PollSettings, 'quiz'>): boolean =>
  quiz !== null && factsOf(kind).saysRight?.(ask) === false;

/** The settings of a poll whose maker says nothing of them. */
export const usualSettingsOf = (kind: PollKind): PollSettings => ({
  ...defaultSettings,
  decision: factsOf(kind).usualDecision ?? defaultSettings.decision,
});

/** The settings that are meant: what is decided, where nothing is said of it, is for the kind to say. */
export const settingsMeant = (
  kind: PollKind,
  { decision, ...settings }: Omit<PollSettings, 'decision'> & { readonly decision?: PollSettings['decision'] },
): PollSettings => ({ ...settings, decision: decision === undefined ? usualSettingsOf(kind).decision : decision });

/** What a tally key says in words. */
export function labelOf(poll: Pick<Poll, 'kind' | 'options' | 'ask'>, key: string): string {
  return factsOf(poll.kind).labelOf?.(poll, key) ?? poll.options.find(({ id }) => id === key)?.label ?? key;
}

/** The same of what is no option, where the poll is not at hand. */
export const labelOfKey = (kind: PollKind, ask: object, key: string): string =>
  factsOf(kind).labelOf?.({ options: [], ask }, key) ?? key;

/** Whole percentages, in the order of the counts: of all votes, or of the ballots. */
export function sharesOf(kind: PollKind, counts: readonly number[], ballots: number): number[] {
  if (factsOf(kind).shares === 'votes') return percentages(counts);
  return counts.map((count) => shareOfBallots(count, ballots));
}
