import type { PollKind } from '#protocol/kinds/index';
import { motionWords } from './motion.ts';

const labels: { readonly [K in PollKind]?: readonly string[] } = { motion: motionWords.options };

/** What the options are called of a kind that brings its own; undefined: whoever asks writes them. */
export const givenLabels = (kind: PollKind): readonly string[] | undefined => labels[kind];
