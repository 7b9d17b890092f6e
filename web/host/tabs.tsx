import { useRef } from 'preact/hooks';
import { commonWords } from '../words/en/every-page.ts';

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly name: T; readonly label: string; readonly news?: string | null }[];
  readonly selected: T;
  readonly onSelect: (name: T) => void;
}

export const tabId = (name: string) => `tab-${name}`;
export const panelId = (name: string) => `panel-${name}`;

/** Where lines run to the left, so does the row. */
const isMirrored = () => document.documentElement.dir === 'rtl';

/** Which of several parts is in sight. Arrow keys go along the row (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/). */
export function Tabs<T extends string>({ label, tabs, selected, onSelect }: TabsProps<T>) {
  const row = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const [on, back] = isMirrored() ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const step = event.key === on ? 1 : event.key === back ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const place = tabs.findIndex(({ name }) => name === selected);
    const next = tabs[(place + step + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.name);
    row.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={row} onKeyDown={move}>
      {tabs.map(({ name, label: text, news }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === selected}
          aria-label={news ? commonWords.labelled(text, news) : undefined}
          aria-controls={panelId(name)}
          tabIndex={name === selected ? 0 : -1}
          class="tabs__tab"
          onClick={() => onSelect(name)}
        >
          {text}
          {news && <span class="tabs__news tabular">{news}</span>}
        </button>
      ))}
    </div>
  );
}
