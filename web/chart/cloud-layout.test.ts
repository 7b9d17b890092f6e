import { describe, expect, it } from 'vitest';
import { type Cloud, type CloudBox, type CloudWord, isUnfair, layCloud } from './cloud-layout.ts';

const box: CloudBox = { widthPx: 1_300, heightPx: 700, minFontPx: 33, maxFontPx: 165 };
const small: CloudBox = { widthPx: 640, heightPx: 400, minFontPx: 24, maxFontPx: 120 };

/** Words as they come: a few often, many once. */
const words = (many: number, more: Readonly<Record<string, number>> = {}): CloudWord[] =>
  Array.from({ length: many }, (_, index) => {
    const key = `word ${index}`;
    return { key, count: more[key] ?? Math.max(1, Math.round(60 / (index + 1))), ems: 2 + (index % 7) };
  });

const rects = (of: readonly CloudWord[], { placed }: Cloud) =>
  placed.map(({ key, x, y, fontPx }) => {
    const ems = of.find((word) => word.key === key)?.ems ?? 0;
    return {
      key,
      left: x - (ems * fontPx) / 2,
      right: x + (ems * fontPx) / 2,
      top: y - fontPx / 2,
      bottom: y + fontPx / 2,
    };
  });

function expectSound(of: readonly CloudWord[], cloud: Cloud, { widthPx, heightPx, minFontPx }: CloudBox) {
  const all = rects(of, cloud);
  for (const [index, one] of all.entries()) {
    expect(Math.min(one.left, one.top, widthPx - one.right, heightPx - one.bottom), one.key).toBeGreaterThanOrEqual(0);
    for (const other of all.slice(index + 1)) {
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
      expect(isApart, `${one.key} and ${other.key}`).toBe(true);
    }
  }
  for (const { key, fontPx } of cloud.placed)
    if ((of.find((word) => word.key === key)?.ems ?? 0) < 12) expect(fontPx, key).toBeGreaterThanOrEqual(minFontPx);
}

const moved = (before: Cloud, after: Cloud) =>
  after.placed.filter(({ key, x, y }) => {
    const old = before.placed.find((word) => word.key === key);
    return old && Math.hypot(old.x - x, old.y - y) > 0.01;
  }).length;

describe('a word cloud', () => {
  it.each([1, 2, 5, 12, 30, 80, 400])(
    'of %i words keeps them apart, within its space, and large enough to read',
    (many) => {
      for (const space of [box, small]) expectSound(words(many), layCloud(words(many), space), space);
    },
  );

  it('has the word that came most in the middle, and largest', () => {
    const { placed } = layCloud(words(20), box);
    expect(placed[0]).toMatchObject({ key: 'word 0', x: 650, y: 350 });
    expect(placed[0]?.fontPx).toBe(Math.max(...placed.map(({ fontPx }) => fontPx)));
  });

  it('holds a good many words on a projector, and stays a cloud when there are far too many', () => {
    expect(layCloud(words(30), box).placed.length).toBeGreaterThanOrEqual(28);
    const { placed, topFontPx } = layCloud(words(1_000), box);
    expect(placed.length).toBeGreaterThan(30);
    expect(topFontPx).toBeGreaterThan(box.minFontPx * 1.5);
  });

  it('shows as many as possible where all came as often', () => {
    const even = words(400).map((word) => ({ ...word, count: 1 }));
    const cloud = layCloud(even, box);
    expectSound(even, cloud, box);
    expect(cloud.placed.length).toBeGreaterThan(50);
  });

  it('shrinks a word that is wider than the space', () => {
    const wide = [{ key: 'wide', count: 3, ems: 60 }];
    expectSound(wide, layCloud(wide, small), small);
    expect(layCloud(wide, small).placed).toHaveLength(1);
  });

  it('stays where it is while nothing has changed, and for the most part when words come', () => {
    const before = layCloud(words(20), box);
    expect(moved(before, layCloud(words(20), box, before))).toBe(0);
    let cloud = before;
    let jumps = 0;
    for (let many = 21; many <= 36; many++) {
      const next = layCloud(words(many), box, cloud);
      jumps += moved(cloud, next);
      expectSound(words(many), next, box);
      cloud = next;
    }
    // Some have to make room when all become smaller; most never move.
    expect(jumps).toBeLessThan(20);
  });

  it('a word that grows stays near its place, and moves only those in its way', () => {
    const before = layCloud(words(25), box);
    const grown = words(25, { 'word 9': 22 });
    const after = layCloud(grown, box, before);
    expectSound(grown, after, box);
    const placeOf = ({ placed }: Cloud) => placed.find(({ key }) => key === 'word 9');
    const [old, now] = [placeOf(before), placeOf(after)];
    expect(Math.hypot((now?.x ?? 0) - (old?.x ?? 0), (now?.y ?? 0) - (old?.y ?? 0))).toBeLessThan(120);
    expect(moved(before, after)).toBeLessThan(12);
  });

  it('of a few wide words leaves none out', () => {
    const wide = [5.2, 4.1, 3, 6.4].map((ems, index) => ({ key: `wide ${index}`, count: index === 0 ? 2 : 1, ems }));
    for (let many = 1, cloud: Cloud | null = null; many <= 4; many++) {
      cloud = layCloud(wide.slice(0, many), box, cloud);
      expect(cloud.placed).toHaveLength(many);
    }
  });

  it('forgets words that have gone', () => {
    const before = layCloud(words(12), box);
    const rest = words(12).filter(({ key }) => key !== 'word 3');
    const after = layCloud(rest, box, before);
    expect(after.placed.map(({ key }) => key)).not.toContain('word 3');
    expect(moved(before, after)).toBeLessThan(4);
  });

  it('knows when a rarer word stands in the place of another', () => {
    const cloud = layCloud(words(5), box);
    expect(isUnfair(words(5), cloud)).toBe(false);
    expect(isUnfair([...words(5), { key: 'often', count: 99, ems: 3 }], cloud)).toBe(true);
  });

  it('of no words is empty', () => {
    expect(layCloud([], box).placed).toEqual([]);
    expect(isUnfair([], layCloud([], box))).toBe(false);
  });
});
