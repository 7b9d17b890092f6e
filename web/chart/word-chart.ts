import type { Cloud } from './cloud-layout.ts';
import { fitCanvas } from './fit-canvas.ts';
import { growMs } from './line.ts';
import { isStill, readLook } from './look.ts';
import { wordColor } from './word-color.ts';
import { Chart, type WordDatum } from './word-controller.ts';

export interface ShownWord {
  readonly key: string;
  readonly text: string;
  readonly count: number;
}

export interface WordChart {
  /** `cloud`: where the words stand. */
  draw(words: readonly ShownWord[], cloud: Cloud): void;
  /** After the theme has changed. */
  recolor(): void;
  stop(): void;
}

/**
 * One Chart.js chart for the life of its canvas. A word keeps its element, so that it moves on from where it is, and its
 * colour. `data-words` on the canvas says what the chart shows, for those who cannot look at it.
 */
export function createWordChart(canvas: HTMLCanvasElement): WordChart {
  let look = readLook(canvas);
  /** The word of each element; null: free. */
  const slots: (ShownWord | null)[] = [];
  const data: WordDatum[] = [];
  let cloud: Cloud = { placed: [], topFontPx: 0 };

  const chart = new Chart<'words', WordDatum[], string>(canvas, {
    type: 'words',
    data: { labels: [], datasets: [{ data, clip: false }] },
    options: {
      events: [],
      responsive: false,
      maintainAspectRatio: false,
      animation: false,
      animations: { numbers: { type: 'number', properties: ['x', 'y', 'fontPx'] } },
    },
  });

  /** Each word in its slot; new ones take free ones. */
  function seat(words: readonly ShownWord[]) {
    const placed = new Map(cloud.placed.map((place) => [place.key, place]));
    const shown = new Map(words.flatMap((word) => (placed.has(word.key) ? [[word.key, word]] : [])));
    for (const [index, word] of slots.entries()) {
      const next = word && shown.get(word.key);
      slots[index] = next ?? null;
      if (next) shown.delete(next.key);
    }
    for (const word of shown.values()) {
      const free = slots.indexOf(null);
      slots[free === -1 ? slots.length : free] = word;
    }
    for (const [index, word] of slots.entries()) {
      const place = word && placed.get(word.key);
      const old = data[index];
      const gone = { x: old?.x ?? 0, y: old?.y ?? 0, fontPx: 0, text: old?.text ?? '', color: old?.color ?? look.ink };
      data[index] =
        word && place
          ? { x: place.x, y: place.y, fontPx: place.fontPx, text: word.text, color: wordColor(word.key, look) }
          : gone;
    }
  }

  return {
    draw(words, next) {
      fitCanvas(chart);
      const isFirst = slots.length === 0;
      cloud = next;
      seat(words);
      chart.options.animation = isStill() ? false : { duration: growMs, easing: 'easeOutCubic' };
      chart.update(isFirst || isStill() ? 'none' : undefined);
      chart.draw();
      canvas.dataset['words'] = JSON.stringify(slots.flatMap((word) => (word ? [[word.text, word.count]] : [])));
    },
    recolor() {
      look = readLook(canvas);
      seat(slots.filter((word) => word !== null));
      chart.update('none');
    },
    stop() {
      chart.destroy();
    },
  };
}
