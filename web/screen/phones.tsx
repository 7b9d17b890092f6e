import type { ScreenView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { Counted } from '../ui/counted.tsx';
import { screenWords } from '../words/en/screen.ts';

/** How many people are here. */
export function Phones({ session }: { session: Session<ScreenView> }) {
  const voters = session.presence.value?.voters ?? 0;
  return (
    <p class="base base--phones">
      <Counted n={voters} text={screenWords.phones(voters)} class="base__number" />
    </p>
  );
}
