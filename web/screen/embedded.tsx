import { defaultLook } from '#protocol/look';
import type { ScreenView } from '#protocol/views';
import { useLook } from '../look/use-look.ts';
import { questionsOf } from '../questions/question-list.ts';
import type { Session } from '../state/session.ts';
import { PasscodeForm } from '../ui/passcode-form.tsx';
import { Spoken } from '../ui/spoken.tsx';
import { UserText } from '../ui/user-text.tsx';
import { entryWords } from '../words/en/entry.ts';
import { screenWords } from '../words/en/screen.ts';
import { refusalWords } from '../words/en.ts';
import { Alone } from './alone.tsx';
import { JoinCard } from './join-card.tsx';
import './rail.css';
import { RoomLogo } from './room-logo.tsx';
import './crowded.css';
import './screen.css';
import './waiting.css';
import './embedded.css';
import type { ScreenProps } from './screen.tsx';
import { hasStage, Stage } from './stage.tsx';
import { viewLayout } from './view-layout.ts';
import { useViewport } from './viewport.ts';

export interface EmbeddedProps extends Omit<ScreenProps, 'remote'> {
  readonly hasJoin: boolean;
}

/** The poll within another page: no chat, no keys, and how to join only where that was asked for. */
export function Embedded(props: EmbeddedProps) {
  // Heard from the first frame on, whenever they are shown.
  questionsOf(props.session);
  return (
    <>
      <Framed {...props} />
      <Spoken />
    </>
  );
}

function Framed({ session, waysOf, onPasscode, hasJoin }: EmbeddedProps) {
  const viewport = useViewport();
  const view = session.view.value;
  const link = session.link.value;
  useLook(view?.look ?? defaultLook, () => document.documentElement);

  if (link.state === 'gone') return <Alone title={screenWords.gone.heading} text={refusalWords[link.code]} />;
  if (link.state === 'outside')
    return (
      <Alone title={entryWords.passcodeTitle} text={entryWords.passcodeText}>
        <PasscodeForm link={link} onEnter={onPasscode} />
      </Alone>
    );
  if (!view) return <Alone title={screenWords.connecting} />;
  const hasRail = hasJoin && hasStage(view);
  // A portrait frame has its rail below; without one it is all stage.
  const { layout, shape, measures } = viewLayout(view, viewport, { hasChat: false, hasRail });
  return (
    <main class={`screen ${shape} screen--embed`} style={measures} data-blank={view.blank}>
      {view.blank && <h1 class="unseen">{screenWords.blank}</h1>}
      {hasStage(view) ? (
        <Stage session={session} view={view} layout={layout} />
      ) : (
        <Waiting session={session} view={view} waysOf={waysOf} hasJoin={hasJoin} />
      )}
      {hasRail && (
        <aside class="rail" aria-label={screenWords.join.label}>
          <JoinCard {...waysOf(view)} />
        </aside>
      )}
    </main>
  );
}

interface WaitingProps extends Pick<EmbeddedProps, 'waysOf' | 'hasJoin'> {
  readonly session: Session<ScreenView>;
  readonly view: ScreenView;
}

function Waiting({ view, waysOf, hasJoin }: WaitingProps) {
  return (
    <section class="stage stage--waiting">
      <RoomLogo view={view} isBig />
      <h1 class="stage__invitation">{hasJoin ? screenWords.join.big : <UserText text={view.room.title} />}</h1>
      {hasJoin && <JoinCard {...waysOf(view)} isBig />}
      <p class="stage__hint">{screenWords.embed.waiting}</p>
    </section>
  );
}
