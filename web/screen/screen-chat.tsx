import type { ScreenView } from '#protocol/views';
import { ScreenLog } from '../chat/screen-log.tsx';
import type { Session } from '../state/session.ts';
import { chatWords } from '../words/en.ts';

export function ScreenChat({ session }: { session: Session<ScreenView> }) {
  return (
    <section class="screen-chat">
      <h2 class="screen-chat__title">{chatWords.title}</h2>
      <ScreenLog session={session} />
    </section>
  );
}
