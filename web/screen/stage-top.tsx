import type { ScreenView } from '#protocol/views';
import { ReactionTotals } from '../reactions/reaction-totals.tsx';
import type { Session } from '../state/session.ts';
import { UserText } from '../ui/user-text.tsx';
import { screenWords } from '../words/en/screen.ts';
import { RoomLogo } from './room-logo.tsx';
import './stage-top.css';
import { StageTime } from './stage-time.tsx';

interface StageTopProps {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
  /** How the poll stands: the name of its look, and in words. */
  readonly state: string;
  readonly words: string;
}

/** The line above the question: the room, how the poll stands, how long it stays open. */
export function StageTop({ session, view, state, words }: StageTopProps) {
  return (
    <header class="stage__top">
      <RoomLogo view={view} />
      <p class="stage__room">
        <UserText text={view.room.title} isCut />
      </p>
      <p class={`state state--${state}`} data-say="soon">
        {words}
      </p>
      {session.link.value.state === 'reconnecting' && <p class="state state--stale">{screenWords.stale}</p>}
      {view.lock && <p class="state state--locked">{screenWords.locked}</p>}
      {view.reactions && <ReactionTotals session={session} round={view.round?.id ?? null} />}
      <StageTime session={session} view={view} />
    </header>
  );
}
