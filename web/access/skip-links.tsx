import './skip-links.css';

interface SkipLinksProps {
  /** The id of each place, and how the way there is called; a place may have to be brought to the front first. */
  readonly to: readonly { readonly id: string; readonly label: string; readonly before?: () => void }[];
}

/** The first stops of a keyboard: past everything that repeats. */
export function SkipLinks({ to }: SkipLinksProps) {
  return (
    <div class="skip">
      {to.map(({ id, label, before }) => (
        <a
          key={id}
          class="skip__link"
          href={`#${id}`}
          onClick={(event) => {
            // The address of a page holds its key: it stays as it is.
            event.preventDefault();
            before?.();
            requestAnimationFrame(() => focusOn(id));
          }}
        >
          {label}
        </a>
      ))}
    </div>
  );
}

/** The first thing to press there, or the place itself. */
function focusOn(id: string) {
  const place = document.getElementById(id);
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}
