import { useEffect, useRef } from 'preact/hooks';
import { screenWords } from '../words/en/screen.ts';
import './help-sheet.css';

const { help } = screenWords;

/** All keys of this screen, over it. */
export function HelpSheet({ maySteer, onClose }: { maySteer: boolean; onClose: () => void }) {
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <div class="help">
      <div
        ref={sheet}
        class="help__sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby="help-title"
        tabIndex={-1}
        onKeyDown={(event) => {
          if (['Escape', '?', 'Enter'].includes(event.key)) onClose();
          // The only button is the one that closes.
          if (event.key === 'Tab') event.preventDefault();
        }}
      >
        <h2 id="help-title">{help.title}</h2>
        <dl class="help__keys">
          {[...(maySteer ? help.steering : []), ...help.own].map(({ keys, does }) => (
            <div key={does} class="help__row">
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        {!maySteer && <p class="help__hint">{help.noKey}</p>}
        <button type="button" class="button" onClick={onClose}>
          {help.close}
        </button>
      </div>
    </div>
  );
}
