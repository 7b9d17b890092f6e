import {
  type AnimationOptions,
  Chart,
  type ControllerDatasetOptions,
  type CoreChartOptions,
  DatasetController,
  Element,
  type UpdateMode,
} from 'chart.js';
import { isolated } from '../words/en/isolated-text.ts';

/** What is animated of a word. */
export interface WordProps {
  readonly x: number;
  readonly y: number;
  readonly fontPx: number;
}

/** One word as the chart holds it; '' with a font of 0: its place in the list is free. */
export interface WordDatum extends WordProps {
  readonly text: string;
  readonly color: string;
}

declare module 'chart.js' {
  interface ChartTypeRegistry {
    words: {
      chartOptions: CoreChartOptions<'words'>;
      datasetOptions: ControllerDatasetOptions & AnimationOptions<'words'>;
      defaultDataPoint: WordDatum;
      metaExtensions: Record<string, never>;
      parsedDataType: Record<string, never>;
      scales: never;
    };
  }
}

class WordElement extends Element<WordProps, { text: string; color: string }> {
  static id = 'word';
  fontPx = 0;

  draw(ctx: CanvasRenderingContext2D) {
    const { x, y, fontPx } = this.getProps(['x', 'y', 'fontPx']);
    const { text, color } = this.options;
    if (fontPx < 1 || text === '') return;
    ctx.save();
    ctx.font = `650 ${fontPx}px ${getComputedStyle(ctx.canvas).fontFamily}`;
    ctx.fillStyle = color;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    // Letters reach lower than they reach up: so the word stands in the middle of its place.
    // A word runs its own way: left to the page, C# would be #C where lines run to the left.
    ctx.fillText(isolated(text), x, y + fontPx * 0.04);
    ctx.restore();
  }
}

/** Words at places that were found beforehand (cloud-layout.ts); Chart.js moves them there. */
class WordController extends DatasetController<'words', WordElement> {
  static id = 'words';
  static defaults = { datasetElementType: false, dataElementType: 'word' };

  /** There are no scales. */
  override linkScales() {}
  override parse() {}

  override update(mode: UpdateMode) {
    const data = this.getDataset().data as unknown as readonly WordDatum[];
    for (const [index, element] of (this.getMeta().data as unknown as WordElement[]).entries()) {
      const word = data[index];
      if (!word) continue;
      const { x, y, fontPx, text, color } = word;
      // Who comes, comes where it stays.
      if (element.fontPx < 1 || element.options?.text !== text) Object.assign(element, { x, y, fontPx: 0 });
      const properties = { x, y, fontPx, options: { text, color } };
      this.updateElement(element, index, properties as unknown as Record<string, unknown>, mode);
    }
  }
}

Chart.register(WordController, WordElement);

export { Chart };
