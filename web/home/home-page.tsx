import { useEffect, useState } from 'preact/hooks';
import type { Start } from '../state/start.ts';
import { commonWords, homeWords } from '../words/en.ts';
import { CreateForm } from './create-form.tsx';
import { JoinForm } from './join-form.tsx';
import { OwnRooms } from './own-rooms-list.tsx';
import { type Ready, RoomReady } from './room-ready.tsx';
import './home.css';

/** Where people arrive without a room: join one, or start one. */
export function HomePage({ start, made }: { start: Start; made?: Ready }) {
  const { base, defaultRoom = null, refusal = null, canCreate = true } = start;
  const [ready, setReady] = useState(made ?? null);
  useEffect(() => {
    document.title = commonWords.product;
  }, []);
  if (ready) {
    return (
      <main class="home home--ready">
        <RoomReady ready={ready} onAnother={() => setReady(null)} />
      </main>
    );
  }
  return (
    <main class="home">
      <header class="home__head">
        <h1 class="home__product">{commonWords.product}</h1>
        <p class="home__tagline">{homeWords.tagline}</p>
      </header>
      <div class="home__join">
        <JoinForm base={base} defaultRoom={defaultRoom} refusal={refusal} />
        <OwnRooms />
      </div>
      {canCreate ? <CreateForm base={base} onCreated={setReady} /> : <p class="home__off">{homeWords.createOff}</p>}
    </main>
  );
}
