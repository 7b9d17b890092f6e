import { piecesOf } from './links.ts';

/** What somebody wrote. Links can be followed, and give nothing to where they lead; on the screen there is nothing to press. */
export function LineText({ text, hasLinks }: { text: string; hasLinks: boolean }) {
  return (
    <p class="line__text" dir="auto">
      <span class="user-text">
        {hasLinks
          ? piecesOf(text).map(({ text: piece, href }, place) =>
              href === undefined ? (
                piece
              ) : (
                <a key={place} href={href} target="_blank" rel="noopener nofollow ugc">
                  {piece}
                </a>
              ),
            )
          : text}
      </span>
    </p>
  );
}
