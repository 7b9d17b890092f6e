/** A piece of a line; with `href` it leads somewhere. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

const links = /\bhttps?:\/\/[^\s<>"]+|\bwww\.[^\s<>"]+/giu;
/** Ends a sentence or a bracket around the link, not the link. */
const trailing = /[.,;:!?)\]}'\u2019\u201d]+$/u;

/** The line with its links apart. Only what says so plainly is one: addresses of pages, nothing that runs. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(links)) {
    const link = found[0].replace(trailing, '');
    const href = hrefOf(link);
    if (href === null) continue;
    if (found.index > at) pieces.push({ text: text.slice(at, found.index) });
    pieces.push({ text: link, href });
    at = found.index + link.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

function hrefOf(link: string): string | null {
  try {
    const url = new URL(/^www\./i.test(link) ? `https://${link}` : link);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
