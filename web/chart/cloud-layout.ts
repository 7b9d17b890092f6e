/** A word of a cloud. `ems`: its width at a font of 1. */
export interface CloudWord {
  readonly key: string;
  readonly count: number;
  readonly ems: number;
}

export interface PlacedWord {
  readonly key: string;
  /** The middle of the word. */
  readonly x: number;
  readonly y: number;
  readonly fontPx: number;
}

export interface CloudBox {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly minFontPx: number;
  readonly maxFontPx: number;
}

export interface Cloud {
  readonly placed: readonly PlacedWord[];
  /** The font of the word that came most. */
  readonly topFontPx: number;
}

/** More words than these are not looked at: none of them would be read. */
const mostWords = 150;
/** Of the space, so much is covered by words at most; more leaves no way around. */
const fill = 0.64;
/** A word's height and the air around it, in ems. */
const lineEms = 1.12;
const airEms = 0.34;
/** The top font changes in steps, and grows only when there is room for two: else every vote would move everything. */
const step = 1.12;
/** The word that came most is at least so much larger than the smallest: else a cloud of many words is a list ... */
const leastSpan = 1.7;
/** ... which it is where the first so many came about as often: then as many as possible are shown. */
const among = 30;
const evenSpan = 1.15;

/** How large a word is beside the one that came most: a fair share of its size for its part of the votes. */
const shareOf = (count: number, most: number) => (most > 0 ? Math.sqrt(count / most) : 1);

function fontOf(word: CloudWord, most: number, topFontPx: number, { minFontPx, widthPx }: CloudBox): number {
  const wanted = Math.max(minFontPx, topFontPx * shareOf(word.count, most));
  return Math.min(wanted, (widthPx * 0.96) / (word.ems + airEms));
}

function areaOf(words: readonly CloudWord[], most: number, topFontPx: number, box: CloudBox): number {
  return words.reduce((sum, word) => {
    const fontPx = fontOf(word, most, topFontPx, box);
    return sum + (word.ems + airEms) * lineEms * fontPx ** 2;
  }, 0);
}

/** The words that find room while the first of them is large enough; of as many, those that are there already. */
function candidatesOf(words: readonly CloudWord[], box: CloudBox, held: ReadonlyMap<string, unknown>): CloudWord[] {
  const sorted = words.toSorted((a, b) => b.count - a.count || Number(held.has(b.key)) - Number(held.has(a.key)));
  const most = sorted[0]?.count ?? 0;
  const isEven = most < 2 * (sorted[among]?.count ?? 0);
  const topFontPx = Math.min(box.maxFontPx, box.minFontPx * (isEven ? evenSpan : leastSpan));
  let left = box.widthPx * box.heightPx * fill;
  const kept: CloudWord[] = [];
  for (const word of sorted.slice(0, mostWords)) {
    left -= areaOf([word], most, topFontPx, box);
    if (left < 0 && kept.length > 0) break;
    kept.push(word);
  }
  return kept;
}

/** The largest font for the word that came most at which all find their place. */
function topFont(words: readonly CloudWord[], box: CloudBox, heldPx: number | null): number {
  const most = words[0]?.count ?? 0;
  const room = box.widthPx * box.heightPx * fill;
  let top = box.minFontPx;
  while (top * step <= box.maxFontPx && areaOf(words, most, top * step, box) <= room) top *= step;
  const isNear = heldPx !== null && heldPx <= box.maxFontPx && heldPx >= top / step ** 2 && heldPx <= top * step;
  return isNear ? heldPx : top;
}

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function rectOf({ ems }: CloudWord, fontPx: number, x: number, y: number): Rect {
  const halfWidth = ((ems + airEms) * fontPx) / 2;
  const halfHeight = (lineEms * fontPx) / 2;
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

const overlap = (a: Rect, b: Rect) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isWithin = ({ left, top, right, bottom }: Rect, { widthPx, heightPx }: CloudBox) =>
  left >= 0 && top >= 0 && right <= widthPx && bottom <= heightPx;

/** Where a word finds room, nearest to where it would like to be: along a spiral that is as wide as the space is. */
function place(word: CloudWord, fontPx: number, from: { x: number; y: number }, taken: readonly Rect[], box: CloudBox) {
  const aspect = box.widthPx / Math.max(1, box.heightPx);
  // From one edge to the other, whichever way is the shorter: the other one is as much wider.
  const farthest = Math.min(box.widthPx, box.heightPx);
  const pitch = Math.max(3, box.minFontPx * 0.3);
  for (let radius = 0, angle = 0; radius < farthest; ) {
    const x = from.x + radius * Math.cos(angle) * Math.max(1, aspect);
    const y = from.y + radius * Math.sin(angle) * Math.max(1, 1 / aspect);
    const rect = rectOf(word, fontPx, x, y);
    if (isWithin(rect, box) && !taken.some((other) => overlap(rect, other))) return { x, y, rect };
    const turn = radius === 0 ? 1 : Math.min(1, pitch / radius);
    angle += turn;
    radius += (pitch * turn) / (2 * Math.PI) + (radius === 0 ? pitch / 2 : 0);
  }
  return null;
}

/**
 * Places words, the one that came most in the middle. Words that had a place keep it while they can, or move to the nearest one:
 * a cloud that grows stays the cloud that people have read. What finds no room is left out, the rarest first.
 */
export function layCloud(words: readonly CloudWord[], box: CloudBox, before: Cloud | null = null): Cloud {
  const held = new Map(before?.placed.map((word) => [word.key, word]));
  const candidates = candidatesOf(words, box, held);
  let topFontPx = topFont(candidates, box, before?.topFontPx ?? null);
  // Wide words leave gaps that nothing fits into.
  for (; topFontPx > box.minFontPx * step; topFontPx /= step) {
    const placed = placeAll(candidates, box, topFontPx, held, true);
    if (placed) return { placed, topFontPx };
  }
  return { placed: placeAll(candidates, box, topFontPx, held, false) ?? [], topFontPx };
}

/** `isWhole`: all of them, or null. */
function placeAll(
  words: readonly CloudWord[],
  box: CloudBox,
  topFontPx: number,
  held: ReadonlyMap<string, PlacedWord>,
  isWhole: boolean,
): readonly PlacedWord[] | null {
  const most = words[0]?.count ?? 0;
  const middle = { x: box.widthPx / 2, y: box.heightPx / 2 };
  const placed: PlacedWord[] = [];
  const taken: Rect[] = [];

  // Who has a place comes before who has none, and the larger before the smaller, which find another place more easily.
  const [there, coming] = [true, false].map((isThere) => words.filter(({ key }) => held.has(key) === isThere));
  for (const word of [...(there ?? []), ...(coming ?? [])]) {
    const fontPx = fontOf(word, most, topFontPx, box);
    const found = place(word, fontPx, held.get(word.key) ?? middle, taken, box);
    if (found) {
      taken.push(found.rect);
      placed.push({ key: word.key, x: found.x, y: found.y, fontPx });
    } else if (isWhole) return null;
  }
  return placed;
}

/** Is a word left out that came more often than one that is there? Then the cloud has to be laid anew. */
export function isUnfair(words: readonly CloudWord[], { placed }: Cloud): boolean {
  const there = new Set(placed.map(({ key }) => key));
  const least = Math.min(...words.filter(({ key }) => there.has(key)).map(({ count }) => count));
  return words.some(({ key, count }) => !there.has(key) && count > least);
}
