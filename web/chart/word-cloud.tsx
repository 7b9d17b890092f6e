import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { commonWords } from '../words/en/every-page.ts';
import { answerWords } from '../words/en/kinds/answers.ts';
import { resultWords } from '../words/en/result.ts';
import { AnswerTable, type ShownAnswer } from './answer-table.tsx';
import { type Cloud, type CloudWord, isUnfair, layCloud } from './cloud-layout.ts';
import { onThemeChange } from './look.ts';
import { measuredEms } from './text-width.ts';
import { useBox } from './use-box.ts';
import { createWordChart, type WordChart } from './word-chart.ts';
import './word-cloud.css';

interface WordCloudProps {
  /** The cloud starts afresh with each. */
  readonly round: string;
  readonly question: string;
  readonly words: readonly ShownAnswer[];
  /** Different words that are not even told here. */
  readonly left: number;
  readonly ballots: number;
  readonly minFontPx: number;
  readonly maxFontPx: number;
  /** Where the page scrolls, it says how high it is; else it fills the place it is given. */
  readonly heightPx?: number;
}

/** Everything is laid anew at most so often. */
const anewMs = 4_000;

/** The words of one round, and the same numbers as a table for those who cannot see them. */
export function WordCloud(props: WordCloudProps) {
  const { round, question, words, left, ballots, minFontPx, maxFontPx, heightPx } = props;
  const [space, box] = useBox<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<WordChart | null>(null);
  const held = useRef<{ of: string; cloud: Cloud; at: number } | null>(null);

  useLayoutEffect(() => {
    if (!canvas.current) return;
    const made = createWordChart(canvas.current);
    chart.current = made;
    const unsubscribe = onThemeChange(() => made.recolor());
    return () => {
      unsubscribe();
      made.stop();
      chart.current = null;
      held.current = null;
    };
  }, []);

  const said = words.map(({ key, text, count }) => `${count} ${key} ${text}`).join('\n');
  const cloud = useMemo(() => {
    if (box.widthPx === 0 || box.heightPx === 0) return null;
    const sized = words.map(({ key, text, count }): CloudWord => ({ key, count, ems: measuredEms(text, 650) }));
    const space = { ...box, minFontPx, maxFontPx };
    const of = JSON.stringify([round, space]);
    const now = performance.now();
    const before = held.current?.of === of ? held.current : null;
    let next = layCloud(sized, space, before?.cloud);
    let at = before?.at ?? now;
    if (before && now - before.at > anewMs && isUnfair(sized, next)) {
      next = layCloud(sized, space);
      at = now;
    }
    held.current = { of, cloud: next, at };
    return next;
  }, [said, round, box.widthPx, box.heightPx, minFontPx, maxFontPx]);

  useLayoutEffect(() => {
    if (cloud) chart.current?.draw(words, cloud);
  }, [cloud]);

  const unread = left + (cloud ? words.length - cloud.placed.length : 0);
  return (
    <figure
      class="cloud"
      style={heightPx === undefined ? {} : { height: `${heightPx}px` }}
      aria-label={resultWords.figure}
    >
      <div class="cloud__space" ref={space}>
        <canvas ref={canvas} role="img" aria-label={answerWords.cloud(question, commonWords.ballots(ballots))} />
      </div>
      <p class="cloud__left tabular" style={{ fontSize: `${minFontPx * 0.86}px` }}>
        {unread > 0 && answerWords.more(unread)}
      </p>
      <AnswerTable
        caption={resultWords.table(question, commonWords.ballots(ballots))}
        heading={answerWords.word}
        answers={words}
        left={left}
      />
    </figure>
  );
}
