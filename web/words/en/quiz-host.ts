import { number } from './numerals.ts';

/** Where a quiz is written and steered. */
export const quizHostWords = {
  title: 'Quiz',
  hint: 'Points come with every right answer that is revealed.',
  showLeaderboard: 'Show leaderboard',
  showPodium: 'Podium',
  takeDown: 'Take off the screen',
  isUp: { leaderboard: 'The screen shows the leaderboard.', podium: 'The screen shows the podium.' },
  isDown: 'The screen shows the question.',
  whenClosed: 'Close the voting, then show it.',

  isQuiz: 'A question of a quiz',
  right: {
    any: 'Right answer: any of the marked ones',
    all: 'Right answer: exactly the marked ones',
    order: 'Right order',
  },
  own: 'The right value stands with the settings of this kind above.',
  placeOf: (letter: string) => `Place of ${letter}`,
  points: 'Points',
  timing: 'Time',
  timings: { weighted: 'The sooner, the more points', free: 'The same points at any time' },
  streaks: 'Right answers in a row bring more',
  explanation: 'Explanation, told after the reveal',
  needsOwn: 'A question of a quiz needs a right answer.',
  needsRight: 'Mark at least one right answer.',
  needsPoints: (most: number) => `A right answer brings 1 to ${number(most)} points.`,
  longExplanation: (most: number) => `The explanation is too long: it has at most ${number(most)} characters.`,

  teams: 'Teams of a quiz',
  how: { nobody: 'No teams', choice: 'Everybody chooses one', deal: 'Dealt out evenly as people come in' },
  teamNames: 'Names of the teams, one on each line',
  usualNames: ['Foxes', 'Owls'],
  saveTeams: 'Save the teams',
  needsTeams: (least: number, most: number) => `Write ${number(least)} to ${number(most)} different names.`,
} as const;
