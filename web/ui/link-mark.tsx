import { useRef } from 'preact/hooks';
import type { Link } from '../state/session.ts';
import { commonWords } from '../words/en/every-page.ts';
import './link-mark.css';

/** How this page stands with the server, in a dot and a word; always there, so nothing moves when it changes. */
export function LinkMark({ link }: { link: Link }) {
  // That all is well is news to whoever has heard that it was not.
  const isTold = useRef(false);
  isTold.current ||= link.state === 'reconnecting';
  return (
    <span class="link-mark" data-link={link.state} data-say={isTold.current ? 'soon' : undefined}>
      {commonWords[link.state]}
    </span>
  );
}
