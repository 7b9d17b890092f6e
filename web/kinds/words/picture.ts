import { foldText } from '#protocol/kinds/answers';
import { layCloud } from '../../chart/cloud-layout.ts';
import type { Drawing } from '../../chart/picture.ts';
import { measuredEms } from '../../chart/text-width.ts';
import { wordColor } from '../../chart/word-color.ts';
import { isolated } from '../../words/en/isolated-text.ts';
import { answerWords } from '../../words/en/kinds/answers.ts';
import type { Pictured } from '../pictures.ts';
import { span } from './span.ts';

/** The cloud, as one that begins with all its words. */
export const drawingOf = ({ bars, left = 0 }: Pictured): Drawing => ({
  draw(pen, { x, y, widthPx, heightPx, fontPx, font, ink, muted }) {
    const words = bars.map(({ label, shown }) => ({
      key: foldText(label),
      text: label,
      count: shown?.count ?? 0,
      ems: measuredEms(label, 650),
    }));
    const space = { widthPx, heightPx: heightPx - fontPx * 1.6, minFontPx: fontPx, maxFontPx: fontPx * span };
    const { placed } = layCloud(words, space);
    const textOf = new Map(words.map(({ key, text }) => [key, text]));
    pen.textAlign = 'center';
    for (const word of placed) {
      font(word.fontPx, 650);
      pen.fillStyle = wordColor(word.key, { ink, paper: '#ffffff', hasPatterns: false });
      pen.fillText(isolated(textOf.get(word.key) ?? ''), x + word.x, y + word.y + word.fontPx * 0.04);
    }
    pen.textAlign = 'start';
    const unread = left + words.length - placed.length;
    if (unread === 0) return;
    font(fontPx * 0.86, 450);
    pen.fillStyle = muted;
    pen.fillText(answerWords.more(unread), x, y + heightPx - fontPx * 0.7);
  },
});
