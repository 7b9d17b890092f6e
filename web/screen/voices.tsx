import type { ShownVoices } from '#protocol/chat';
import { labelOf } from '#protocol/kinds/index';
import type { Poll } from '#protocol/polls';
import { UserText } from '../ui/user-text.tsx';
import './voices.css';

/** Some of those who chose one option, in their own words. */
export function Voices({ shown, poll }: { shown: ShownVoices; poll: Poll }) {
  return (
    <section class="screen-voices" aria-labelledby="voices-title">
      <h2 id="voices-title" class="screen-voices__title">
        <UserText text={labelOf(poll, shown.key)} />
      </h2>
      <ul class="screen-voices__all">
        {shown.voices.map(({ seq, name, text }) => (
          <li key={seq} class="screen-voices__one">
            <q class="user-text" dir="auto">
              {text}
            </q>
            {name !== null && (
              <p class="screen-voices__name">
                <UserText text={name} isCut />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
