import { useEffect, useRef } from 'preact/hooks';
import { keyWords } from '../words/en/keys.ts';
import './help-sheet.css';

/** All keys of the console, in a dialog. */
export function HelpSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = sheet;
    if (!current || !isOpen || current.open) return;
    // Older Safaris have no modal dialogs; there it stands open in the page.
    if (typeof current.showModal === 'function') current.showModal();
    else current.setAttribute('open', '');
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <dialog ref={sheet} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{keyWords.title}</h2>
      <p>{keyWords.intro}</p>
      <dl class="help__keys">
        {keyWords.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {/* The dialog's own close gives the focus back. */}
      <button type="button" class="button" onClick={() => (sheet.current?.close ? sheet.current.close() : onClose())}>
        {keyWords.close}
      </button>
    </dialog>
  );
}
