/** What polls are asked that are answered in one's own words. */
export interface AnswersAsk {
  /** Is an answer shown only after a host or moderator has approved it? */
  readonly hold: boolean;
}

/** Where an answer stands. `held`: nobody has approved it yet. Only `shown` ones leave to screens and phones. */
export const standings = ['held', 'shown', 'removed'] as const;
export type Standing = (typeof standings)[number];

/** What hosts and moderators have said of an answer, by what counts as the same answer (`fold`), in the order they said it. */
export type Judged = readonly (readonly [fold: string, standing: Exclude<Standing, 'held'>])[];

/** For consoles: how many answers wait, and how many were removed. */
export interface AnswersSummary {
  readonly held: number;
  readonly removed: number;
}

/** An answer as consoles list it. `key`: as most people wrote it; orders name it by this. */
export interface ListedAnswer {
  readonly key: string;
  readonly count: number;
}

/** Nothing to fold but capitals: most texts, and the rest costs ten times as much. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** What draws nothing tells no two answers apart, neither do capitals or wide forms. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKC')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/\s+/gu, ' ')
      .trim()
      // Through capitals: ß is ss, and both small sigmas are one.
      .toUpperCase()
      .toLowerCase()
  );
}
