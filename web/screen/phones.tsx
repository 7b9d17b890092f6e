import type { ScreenView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { number } from '../words/en/numerals.ts';
import { screenWords } from '../words/en/screen.ts';

/** How many people are here. */
export function Phones({ session }: { session: Session<ScreenView> }) {
  const voters = session.presence.value?.voters ?? 0;
  return (
    <p class="base base--phones">
      <strong class="base__number tabular">{number(voters)}</strong> {screenWords.phones(voters)}
    </p>
  );
}
