/** What a phone can send up to the screen with one tap. Their places in `Reactions.counts` are these. */
export const emojis = ['\u{1f44d}', '\u2764\ufe0f', '\u{1f602}', '\u{1f44f}', '\u{1f389}', '\u{1f914}'] as const;
export type Emoji = (typeof emojis)[number];

/** How often each was sent, while this round was on view; `round` null: while none was. */
export interface Reactions {
  readonly round: string | null;
  readonly counts: readonly number[];
}

/** How the talk goes, for the host alone. */
export const paces = ['fast', 'slow', 'lost'] as const;
export type Pace = (typeof paces)[number];

/** How many voters have said so within the last `limits.paceMs`. */
export type PaceMeter = Readonly<Record<Pace, number>>;
