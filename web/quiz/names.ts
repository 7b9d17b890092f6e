import { quizWords } from '../words/en/quiz.ts';

/** What a player is called: the name, else the number. */
export const playerName = ({ name, player }: { readonly name: string | null; readonly player: number }) =>
  name ?? quizWords.player(player);
