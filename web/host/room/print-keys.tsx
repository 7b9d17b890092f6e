import { render } from 'preact';
import { UserText } from '../../ui/user-text.tsx';
import { roomWords } from '../../words/en/room.ts';
import type { KeySheet } from './key-sheet.ts';
import './key-sheet.css';

/** Prints the sheet alone, whatever the page shows. */
export async function printKeys(sheet: KeySheet): Promise<void> {
  document.getElementById('key-sheet')?.remove();
  const paper = document.createElement('div');
  paper.id = 'key-sheet';
  document.body.append(paper);
  render(<SheetPaper sheet={sheet} />, paper);
  // Paper without its code is of no use. A code that cannot be drawn must not keep the keys from being printed.
  await paper
    .querySelector('img')
    ?.decode()
    .catch(() => {});
  const { dataset } = document.documentElement;
  dataset['print'] = 'keys';
  const putAway = () => {
    delete dataset['print'];
    paper.remove();
  };
  // Not when print() returns: on phones it returns at once.
  addEventListener('afterprint', putAway, { once: true });
  print();
}

export function SheetPaper({ sheet }: { sheet: KeySheet }) {
  const { sheet: words, rights } = roomWords;
  return (
    <main class="key-sheet">
      <header class="key-sheet__head">
        <div>
          <h1>
            <UserText text={sheet.title} />
          </h1>
          <p class="key-sheet__code tabular">{words.heading(sheet.code)}</p>
          <p>{words.printed(sheet.at)}</p>
        </div>
        <img class="key-sheet__qr" src={sheet.links.qrSrc} alt={roomWords.qr(sheet.links.phone)} />
      </header>
      <dl class="key-sheet__links">
        <dt>{words.phones}</dt>
        <dd dir="ltr">{sheet.links.phone}</dd>
        <dt>{words.screen}</dt>
        <dd dir="ltr">{sheet.links.screen}</dd>
      </dl>
      <p class="key-sheet__secret">{words.secret}</p>
      <dl class="key-sheet__links">
        {sheet.keys.map(({ name, rights: right, url }) => (
          <div key={url}>
            <dt>
              {rights[right]} · <UserText text={name} />
            </dt>
            <dd dir="ltr">{url}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
