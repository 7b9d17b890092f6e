import type { Link } from '../state/session.ts';
import { commonWords } from '../words/en/every-page.ts';
import './link-mark.css';

/** How this page stands with the server, in a dot and a word; always there, so nothing moves when it changes. */
export function LinkMark({ link }: { link: Link }) {
  return (
    <span class="link-mark" data-link={link.state} role="status">
      {commonWords[link.state]}
    </span>
  );
}
