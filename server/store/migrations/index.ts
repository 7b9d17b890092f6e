import { tables } from './0001-tables.ts';
import { steering } from './0002-steering.ts';
import { named } from './0003-named.ts';
import { decisions } from './0004-decisions.ts';
import { replays } from './0005-replays.ts';
import { pictures } from './0006-pictures.ts';
import { answers } from './0007-answers.ts';
import { pollPictures } from './0008-poll-pictures.ts';
import { teams } from './0009-teams.ts';
import { chat } from './0010-chat.ts';
import { erasing } from './0011-erasing.ts';
import { questions } from './0012-questions.ts';

/** In order; the n-th brings a data file to `user_version` n. Never edit one that was released: add the next. */
export const migrations: readonly string[] = [
  tables,
  steering,
  named,
  decisions,
  replays,
  pictures,
  answers,
  pollPictures,
  teams,
  chat,
  erasing,
  questions,
];
