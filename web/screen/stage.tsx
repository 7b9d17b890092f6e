import type { ScreenView } from '#protocol/views';
import type { ResultWish } from '../access/result-ways.tsx';
import type { Session } from '../state/session.ts';
import { BoardStage } from './board-stage.tsx';
import { CompareStage } from './compare-stage.tsx';
import type { Layout } from './layout.ts';
import { PollStage } from './poll-stage.tsx';
import { QuestionStage } from './question-stage.tsx';

interface StageProps {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
  readonly layout: Layout;
  /** Absent: nobody sits at this screen. */
  readonly wish?: ResultWish;
  /** Puts the reasons of one side up, or takes them off. Absent: nobody steers from here. */
  readonly showVoices?: ((key: string | null) => void) | undefined;
}

/** Is there anything for a stage to show? */
export const hasStage = ({ poll, questionStage }: ScreenView): boolean => poll !== null || questionStage !== undefined;

/** What is on show, the same on the wall and within other pages; nothing: people are still coming. */
export function Stage({ view, layout, showVoices, ...rest }: StageProps) {
  if (view.questionStage)
    return <QuestionStage {...rest} view={view} stage={view.questionStage} isPortrait={layout.isPortrait} />;
  if (view.board) return <BoardStage {...rest} view={view} board={view.board} />;
  if (view.compare) return <CompareStage {...rest} view={view} rounds={view.compare} layout={layout} />;
  return view.poll && <PollStage {...rest} view={view} poll={view.poll} layout={layout} showVoices={showVoices} />;
}
