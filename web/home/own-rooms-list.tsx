import { useState } from 'preact/hooks';
import { spokenCode } from '#protocol/polls';
import { UserText } from '../ui/user-text.tsx';
import { homeWords } from '../words/en.ts';
import { forgetRoom, ownRooms } from './own-rooms.ts';

export function OwnRooms() {
  const [rooms, setRooms] = useState(ownRooms);
  if (rooms.length === 0) return null;
  return (
    <section class="own" aria-labelledby="own-title">
      <h2 id="own-title" class="field__label">
        {homeWords.ownTitle}
      </h2>
      <ul>
        {rooms.map(({ code, title, host, screen }) => (
          <li key={code} class="own__room">
            <span class="own__title">
              <UserText text={title} />
              <small class="tabular">{spokenCode(code)}</small>
            </span>
            <a href={host}>{homeWords.ownHost}</a>
            <a href={screen}>{homeWords.ownScreen}</a>
            <button
              type="button"
              aria-label={homeWords.forgetOf(code)}
              onClick={() => {
                forgetRoom(code);
                setRooms(ownRooms());
              }}
            >
              {homeWords.forget}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
