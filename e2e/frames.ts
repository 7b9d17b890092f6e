import type { Page } from '@playwright/test';
import { colorOf } from '#protocol/colors';

/** What the projector showed in one frame. */
export interface Frame {
  readonly atMs: number;
  readonly question: string;
  readonly labels: readonly string[];
  /** The number beside the chart. */
  readonly ballots: string;
  /** What the chart shows; null: no numbers. */
  readonly counts: readonly number[] | null;
  /** What the table beside it says, for screen readers. */
  readonly table: readonly string[];
  /** Pixels of each option's colour along the middle of its bar. */
  readonly lengths: readonly number[];
  /** Is there a lane behind every bar? An empty canvas has none. */
  readonly hasLanes: boolean;
  /** Where question, chart, base and rail stand. */
  readonly places: string;
}

declare global {
  interface Window {
    frames_?: Frame[];
  }
}

/** Keeps every frame from now on: read after it was painted, from the page and from the chart's pixels. */
export async function recordFrames(page: Page, options: number): Promise<void> {
  await page.evaluate(
    (colors) => {
      const frames: Frame[] = [];
      window.frames_ = frames;
      const text = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
      const texts = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
      const place = (selector: string) => {
        const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
        return [x, y, width, height].map(Math.round).join(' ');
      };

      function bars(canvas: HTMLCanvasElement | null) {
        const pen = canvas?.getContext('2d');
        if (!canvas || !pen || canvas.width === 0) return { lengths: [], hasLanes: false };
        const rowPx = canvas.height / colors.length;
        let hasLanes = true;
        const lengths = colors.map((color, row) => {
          const y = Math.round((row + 0.5) * rowPx);
          const { data } = pen.getImageData(0, y, canvas.width, 1);
          let length = 0;
          for (let at = 0; at < data.length; at += 4) {
            const rgb = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
            if (rgb === color) length++;
          }
          // Near its right end, where no bar and no number reaches.
          hasLanes &&= (data[(canvas.width - 20) * 4 + 3] ?? 0) > 0;
          return length;
        });
        return { lengths, hasLanes };
      }

      function look(atMs: number) {
        const canvas = document.querySelector('canvas');
        frames.push({
          atMs,
          question: text('h1'),
          labels: texts('.bar-column__text'),
          ballots: text('.base__number'),
          counts: JSON.parse(canvas?.dataset['counts'] ?? 'null'),
          table: texts('tbody td:nth-of-type(1)'),
          ...bars(canvas),
          places: ['h1', 'figure', '.stage__base', '.rail', '.ways__qr'].map(place).join(' | '),
        });
      }

      // A message posted while a frame is made arrives after it has been painted.
      const painted = new MessageChannel();
      painted.port1.onmessage = ({ data }: MessageEvent<number>) => {
        look(data);
        next();
      };
      const next = () => requestAnimationFrame((at) => painted.port2.postMessage(at));
      next();
    },
    Array.from({ length: options }, (_, index) => Number.parseInt(colorOf(index).slice(1), 16)),
  );
}

export const recordedFrames = (page: Page): Promise<readonly Frame[]> => page.evaluate(() => window.frames_ ?? []);
