import type { Board } from '#protocol/quiz';
import type { ScreenView } from '#protocol/views';
import { type ResultWish, TableOnly } from '../access/result-ways.tsx';
import { Leaderboard } from '../quiz/leaderboard.tsx';
import { Podium } from '../quiz/podium.tsx';
import type { Session } from '../state/session.ts';
import { quizWords } from '../words/en/quiz.ts';
import './board-stage.css';
import { UserText } from '../ui/user-text.tsx';
import { Phones } from './phones.tsx';
import { RoomLogo } from './room-logo.tsx';
import { useViewport } from './viewport.ts';

interface BoardStageProps {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
  readonly board: Board;
  /** Absent: nobody sits at this screen. */
  readonly wish?: ResultWish;
}

/** How the quiz stands, in place of question and result. */
export function BoardStage({ session, view, board, wish }: BoardStageProps) {
  const isPodium = board.show === 'podium';
  // With teams each list has a heading, and on a portrait screen both stand below each other.
  const teams = board.teams?.length ?? 0;
  const { widthPx, heightPx } = useViewport();
  const isUpright = heightPx > widthPx;
  const below = heightPx < widthPx * 1.5 ? 1 : 5;
  const lines = teams === 0 ? board.rows.length : isUpright ? teams + below : Math.max(board.rows.length, teams) + 1;
  return (
    <section class="stage stage--board" style={{ '--lines': Math.max(6, lines) }}>
      <header class="stage__top">
        <RoomLogo view={view} />
        <p class="stage__room">
          <UserText text={view.room.title} />
        </p>
      </header>
      <h1 class="stage__board-title">{isPodium ? quizWords.podium : quizWords.leaderboard}</h1>
      <div class="stage__result stage__board" data-as-table={wish?.isTable.value ?? false}>
        {isPodium ? <Podium board={board} /> : <Leaderboard board={board} />}
      </div>
      <footer class="stage__base">
        <p class="base">{quizWords.base(board.questions, board.players)}</p>
        <Phones session={session} />
      </footer>
      {isPodium && wish && <TableOnly wish={wish} />}
    </section>
  );
}
