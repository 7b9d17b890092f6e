import { axisMax } from '../chart/axis.ts';
import { shareText } from '../chart/bars.ts';
import { savedLook } from '../chart/look.ts';
import { drawReplay, type PictureLook } from '../chart/replay-picture.ts';
import { number } from '../words/en/numerals.ts';
import { replayWords } from '../words/en/replay.ts';
import { commonWords } from '../words/en.ts';
import { type Film, frameAt } from './film.ts';
import { filmBars, highestBar } from './film-bars.ts';

/** What screens and slides are. */
const size = { widthPx: 1920, heightPx: 1080 };
/** How much of the way to its next length a bar goes from one picture to the next. */
const towards = 0.3;

function lookOf(element: Element): PictureLook {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return { ...savedLook(element), page: token('--page'), accent: token('--accent') };
}

/** A canvas that shows the film at one place after the other, in the colours of the page. */
export function filmCanvas(film: Film, title: string) {
  const canvas = document.createElement('canvas');
  canvas.width = size.widthPx;
  canvas.height = size.heightPx;
  const ctx = canvas.getContext('2d');
  const look = lookOf(document.body);
  const { poll } = film.replay;
  const whole = film.timeline.end - film.timeline.start;
  const max = axisMax(highestBar(film));
  let lengths: number[] | null = null;
  return {
    canvas,
    draw(place: number): void {
      if (!ctx) return;
      const { tally, elapsedMs, mark } = frameAt(film, place);
      const bars = filmBars(film, tally);
      const counts = bars.map(({ shown }) => shown?.count ?? 0);
      lengths = counts.map((count, index) => {
        const before = lengths?.[index] ?? count;
        return before + (count - before) * towards;
      });
      const numbers = bars.map(({ shown }) => ({
        count: number(shown?.count ?? 0),
        share: shown ? shareText(shown) : '',
      }));
      const marks = film.marks.map((held) => held.place);
      drawReplay(
        ctx,
        size,
        {
          title,
          question: poll.question,
          bars,
          lengths,
          max,
          numbers,
          ballots: commonWords.ballots(tally.ballots),
          time: replayWords.time(elapsedMs, whole),
          last: mark ? replayWords.mark(mark) : '',
          place,
          marks,
        },
        look,
      );
    },
  };
}
