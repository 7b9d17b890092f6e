import type { PollKind } from '#protocol/kinds/index';
import { choiceWords } from './choice.ts';
import { imagesWords } from './images.ts';
import { motionWords } from './motion.ts';
import { multipleWords } from './multiple.ts';
import { numberWords } from './number.ts';
import { pinWords } from './pin.ts';
import { pointsWords } from './points.ts';
import { rankingWords } from './ranking.ts';
import { scaleWords } from './scale.ts';
import { textWords } from './text.ts';
import { wordsWords } from './words.ts';

/** What hosts choose among: a kind's name, and in a line what it is for. */
export const kindWords: { readonly [K in PollKind]: { readonly name: string; readonly hint: string } } = {
  choice: choiceWords,
  multiple: multipleWords,
  scale: scaleWords,
  ranking: rankingWords,
  points: pointsWords,
  number: numberWords,
  words: wordsWords,
  text: textWords,
  images: imagesWords,
  pin: pinWords,
  motion: motionWords,
};
