import type { PollKind } from '#protocol/kinds/index';
import { motionWords } from './motion.ts';

const labels: { readonly [K in PollKind]?: readonly string[] } = { motion: motionWords.options };

export const givenLabels = (kind: PollKind): readonly string[] | undefined => labels[kind];
