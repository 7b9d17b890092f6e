import { useEffect, useRef } from 'preact/hooks';
import { LanguagePicker } from '../ui/language-picker.tsx';
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
          const isChoosing = event.target instanceof HTMLSelectElement;
          if (event.key === 'Escape' || (['?', 'Enter'].includes(event.key) && !isChoosing)) onClose();
          if (event.key !== 'Tab') return;
          // Nothing behind it can be reached: the language and the button that closes take turns.
          event.preventDefault();
          const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('select, button')];
          const at = event.target instanceof HTMLElement ? stops.indexOf(event.target) : -1;
          stops[(at + 1) % stops.length]?.focus();
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
        <LanguagePicker />
        <button type="button" class="button" onClick={onClose}>
          {help.close}
        </button>
      </div>
    </div>
  );
}
