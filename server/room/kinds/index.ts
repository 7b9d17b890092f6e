import { type AskOf, kindFacts, type PollKind } from '#protocol/kinds/index';
import type { Poll } from '#protocol/polls';
import { choice } from './choice.ts';
import { images } from './images.ts';
import type { Kind } from './kind.ts';
import { motion } from './motion.ts';
import { multiple } from './multiple.ts';
import { number } from './number.ts';
import { pin } from './pin.ts';
import { points } from './points.ts';
import { ranking } from './ranking.ts';
import { scale } from './scale.ts';
import { text } from './text.ts';
import { words } from './words.ts';

const kinds: { readonly [K in PollKind]: Kind<K> } = {
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

/** Functions of the same kind as the poll they are given, whichever that is: its tag says so, the compiler cannot. */
export type AnyKind = Kind<PollKind>;

export const kindNamed = (kind: PollKind) => kinds[kind] as unknown as AnyKind;

export const kindOf = ({ kind }: Pick<Poll, 'kind'>): AnyKind => kindNamed(kind);

type Asked = { [K in PollKind]: { readonly kind: K; readonly ask: AskOf<K> } }[PollKind];

/** A kind with its settings, the usual ones where they are left out; null: they are not settings of this kind. */
export function readAsked(kind: PollKind, raw: unknown, options: number): Asked | null {
  const ask = kindNamed(kind).readAsk(raw === undefined ? kindFacts[kind].usualAsk : raw, options);
  return ask && ({ kind, ask } as Asked);
}
