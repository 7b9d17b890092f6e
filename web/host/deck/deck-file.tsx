import { useRef, useState } from 'preact/hooks';
import type { HostView } from '#protocol/views';
import type { Session } from '../../state/session.ts';
import { keptInTab } from '../../state/storage.ts';
import { saveFile } from '../../ui/save-file.ts';
import { deckWords } from '../../words/en/deck.ts';
import { type DeckPlace, type Loaded, loadDeck, readDeck } from './deck-rest.ts';
import { useFileDrop } from './file-drop.ts';
import { FileOutcome } from './file-outcome.tsx';
import { lineRange } from './text-lines.ts';
import './deck-file.css';

const words = deckWords.file;

export interface FileStart {
  readonly text: string;
  readonly loaded: Loaded | null;
}

interface DeckFileProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  readonly place: DeckPlace;
  /** What it begins with; nothing, but for the gallery. */
  readonly begin?: FileStart;
}

/** The deck as Markdown: paste or drop it, load it, download it. */
export function DeckFile({ session, view, place, begin }: DeckFileProps) {
  const storedAt = `deck-text:${place.code}`;
  const [text, setText] = useState(() => begin?.text ?? keptInTab.get(storedAt) ?? '');
  /** While it is as it was opened, the file itself is sent: the server sees its bytes. */
  const [file, setFile] = useState<File | null>(null);
  /** The deck's version when it was put here; null: it comes from elsewhere. */
  const [madeFrom, setMadeFrom] = useState<number | null>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(begin?.loaded ?? null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // Whoever has opened it closes it.
  const [startsOpen] = useState(text !== '');
  const part = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useFileDrop(part, (dropped) => void open(dropped));

  function write(next: string, from: File | null = null, version: number | null = null) {
    setText(next);
    setFile(from);
    setMadeFrom(version);
    setLoaded(null);
    setTrouble(null);
    keptInTab.set(storedAt, next || null);
  }

  async function open(opened: File) {
    if (part.current) part.current.open = true;
    try {
      write(await opened.text(), opened);
    } catch {
      setTrouble(words.notRead);
    }
  }

  /** `seen`: see `loadDeck`. */
  async function load(seen: number | null = madeFrom ?? view.deckVersion) {
    setIsBusy(true);
    const answer = await loadDeck(place, file ?? text, seen);
    setIsBusy(false);
    if (answer.ok) write('');
    setLoaded(answer);
  }

  async function closeAndLoad() {
    const { poll, round } = view;
    if (poll && round) await session.order('poll:close', { poll: poll.id, round: round.id });
    await load();
  }

  async function present(use: (deck: string, version: number) => void) {
    const read = await readDeck(place);
    if (read === null) setTrouble(words.noAnswer);
    else use(read.deck, read.version);
  }

  function goTo(line: number) {
    const area = field.current;
    if (!area) return;
    area.focus();
    area.setSelectionRange(...lineRange(text, line));
    area.scrollTop = (line - 3) * Number.parseFloat(getComputedStyle(area).lineHeight);
  }

  const canLoad = text.trim() !== '' && !isBusy;
  return (
    <details class="deck-file" ref={part} data-over={isOver} open={startsOpen}>
      <summary>{words.title}</summary>
      <div class="deck-file__body">
        <p class="deck__hint">{isOver ? words.drop : words.hint}</p>
        <div class="deck-file__ways">
          <label class="button button--quiet deck-file__choose">
            {words.choose}
            <input
              class="unseen"
              type="file"
              accept=".md,.markdown,.txt,text/markdown,text/plain"
              onChange={(event) => {
                const [chosen] = event.currentTarget.files ?? [];
                if (chosen) void open(chosen);
                event.currentTarget.value = '';
              }}
            />
          </label>
          <button
            type="button"
            class="button button--quiet"
            onClick={() => void present((deck, version) => write(deck, null, version))}
          >
            {words.fill}
          </button>
          <button
            type="button"
            class="button button--quiet"
            onClick={() =>
              void present((deck) => saveFile(words.downloadName(place.code), deck, 'text/markdown;charset=utf-8'))
            }
          >
            {words.download}
          </button>
        </div>
        <label class="field">
          <span class="field__label">{words.text}</span>
          <textarea
            class="input deck-file__text"
            ref={field}
            rows={10}
            dir="auto"
            spellcheck={false}
            wrap="off"
            placeholder={words.placeholder}
            value={text}
            onInput={(event) => {
              const { value } = event.currentTarget;
              write(value, null, value === '' ? null : madeFrom);
            }}
          />
        </label>
        <FileOutcome
          loaded={loaded}
          trouble={trouble}
          onLine={goTo}
          onCloseAndLoad={() => void closeAndLoad()}
          onLoadAnyway={() => void load(null)}
        />
        {text.trim() !== '' && <p class="deck__hint">{words.replaces(view.deck.length)}</p>}
        <button type="button" class="button" disabled={!canLoad} onClick={() => void load()}>
          {isBusy ? words.loading : words.load}
        </button>
      </div>
    </details>
  );
}
