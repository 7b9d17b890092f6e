import { defaultSettings, type RoundId } from '#protocol/polls';
import { type Board, type BoardRow, defaultQuiz, type OwnScore, veiledQuiz } from '#protocol/quiz';
import type { HostView, Me, PhoneView, ScreenView } from '#protocol/views';
import type { quizStates } from '../../kind-states/quiz.ts';
import { samplePoll } from '../polls.ts';
import type { Sample } from '../sample.ts';
import { hostView, phoneView, type Shape, screenView } from '../views.ts';

type State<P extends keyof typeof quizStates> = (typeof quizStates)[P][number];

const quiz = {
  ...defaultQuiz,
  right: [1],
  streaks: true,
  explanation: 'Sydney and Melbourne could not agree, so a city was built between the two of them.',
};
const asked = samplePoll('Which city is the capital of Australia?', ['Sydney', 'Canberra', 'Melbourne', 'Perth'], {
  settings: { ...defaultSettings, results: 'hidden', timeLimitS: 20, quiz },
});
const veiled = { ...asked, settings: { ...asked.settings, quiz: veiledQuiz(quiz) } };
const long = {
  ...asked,
  settings: {
    ...asked.settings,
    quiz: {
      ...quiz,
      explanation: `${quiz.explanation} ${'It was planned as a garden city around a lake. '.repeat(8)}`.slice(0, 480),
    },
  },
};
const counts = [41, 52, 19, 6];
const open: Shape = { poll: veiled, counts, isHidden: true, closesInS: 12 };
const revealed: Shape = { poll: asked, counts, phase: 'closed' };

const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', null, 'Farid', 'Greta', 'Hiro', null];
const rows = names.map(
  (name, index): BoardRow => ({
    rank: index + 1,
    name,
    player: 3 + index * 7,
    points: 4_310 - index * 287,
    gained: index === 3 ? 0 : 940 - index * 31,
    streak: [4, 2, 0, 0, 3][index] ?? 0,
  }),
);
const board: Board = { show: 'leaderboard', questions: 5, players: 118, rows };
const teamNames = ['Foxes', 'Owls', 'Bears', 'The people from the third floor'];
const withTeams: Board = {
  ...board,
  rows: rows.map((row, index) => ({ ...row, team: (index * 3) % 4 })),
  teams: [1, 0, 3, 2].map((team, index) => ({
    rank: index + 1,
    team,
    name: teamNames[team] ?? '',
    points: 2_870 - index * 212,
    players: 29 + (index % 2),
  })),
};
const hostile: Board = {
  ...board,
  rows: rows.map((row, index) => ({
    ...row,
    name:
      [
        'W'.repeat(40),
        '<b>Bold</b> \u202emoor',
        'a\u0301\u0302\u0303\u0304'.repeat(20),
        '\u05e9\u05dc\u05d5\u05dd',
        null,
      ][index % 5] ?? null,
    points: 1_000_000 - index,
  })),
};
const ties: Board = {
  ...board,
  show: 'podium',
  rows: rows
    .slice(0, 5)
    .map((row, index) => ({ ...row, rank: [1, 1, 3, 3, 3][index] ?? 3, points: index < 2 ? 4_000 : 3_500 })),
};

const own: OwnScore = {
  player: 17,
  rank: 12,
  players: 118,
  points: 2_870,
  streak: 0,
  shown: { round: 'round1' as RoundId, right: 0, gained: 0 },
};
const told = (choice: string | null, change: Partial<OwnScore>, more: Partial<Me> = {}): Partial<Me> => ({
  ballots: { round1: { choice, n: 1 } },
  quiz: { ...own, ...change },
  ...more,
});
const right = { rank: 3, points: 3_736, streak: 4, shown: { round: 'round1' as RoundId, right: 1, gained: 873 } };
const teams = { how: 'choice', names: teamNames } as const;

export const quizSamples = {
  phone: {
    'quiz-open': { view: phoneView(open) },
    'quiz-right': { view: phoneView(revealed), me: told('o1', right, { name: 'Cleo' }) },
    'quiz-wrong': { view: phoneView(revealed), me: told('o0', {}) },
    'quiz-unanswered': {
      view: phoneView(revealed),
      me: { quiz: { ...own, rank: null, player: null, points: 0, shown: { round: 'round1' as RoundId, right: null } } },
    },
    'quiz-team-choice': { view: { ...phoneView({ ...open, phase: 'draft' }), teams } },
    'quiz-team-waiting': { view: { ...phoneView({ poll: null }), teams } },
    'quiz-team': {
      view: { ...phoneView(revealed), teams },
      me: told('o1', { ...right, team: { rank: 2, points: 2_658 } }, { team: 3 }),
    },
    'quiz-long-texts': { view: phoneView({ ...revealed, poll: long }), me: told('o0', {}) },
  } satisfies Record<State<'phone'>, Sample<PhoneView>>,
  screen: {
    'quiz-open': { view: screenView(open) },
    'quiz-revealed': { view: screenView(revealed) },
    'quiz-explanation-long': { view: screenView({ ...revealed, poll: long }) },
    'quiz-leaderboard': { view: screenView(revealed, { board }) },
    'quiz-leaderboard-hostile': { view: screenView(revealed, { board: hostile }) },
    'quiz-leaderboard-teams': { view: screenView(revealed, { board: withTeams }) },
    'quiz-podium': { view: screenView(revealed, { board: { ...board, show: 'podium' } }) },
    'quiz-podium-teams': { view: screenView(revealed, { board: { ...withTeams, show: 'podium' } }) },
    'quiz-podium-ties': { view: screenView(revealed, { board: ties }) },
  } satisfies Record<State<'screen'>, Sample<ScreenView>>,
  host: {
    quiz: { view: hostView(revealed, { board: { ...board, show: null } }) },
    'quiz-on-screen': { view: hostView(revealed, { board: withTeams }) },
    'quiz-before': { view: hostView({ ...open, poll: asked }) },
  } satisfies Record<State<'host'>, Sample<HostView>>,
  deck: { 'editing-quiz': { view: hostView({ phase: 'draft' }, { deck: [asked] }), editing: asked.id } },
  room: { teams: { view: hostView(revealed, { teams }) } },
};
