import { galleryStates } from './states.ts';
import '../ui/theme.css';
import './gallery.css';

/** All states as links. For developers; its words are the states' own names. */
export function Index() {
  return (
    <main class="gallery">
      <h1>Gallery</h1>
      {Object.entries(galleryStates).map(([page, states]) => (
        <section key={page}>
          <h2>{page}</h2>
          <ul>
            {states.map((state) => (
              <li key={state}>
                <a href={`?page=${page}&state=${state}`}>{state}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
