/**
 * How soon something is said aloud: `now` answers what the person has just done; everything else waits its turn, so
 * that a page on which fifty people vote every second can still be read.
 */
export type Pace = 'now' | 'soon' | 'seldom';

/** Since the last word, whatever it was about; `seldom`: since the last that was. */
export const quietMs: Readonly<Record<Pace, number>> = { now: 0, soon: 5_000, seldom: 15_000 };

interface Mouth<Topic> {
  /** What there is to say of it by now; empty: nothing any more. */
  readonly textOf: (topic: Topic) => string;
  /** All at once: one announcement. */
  readonly speak: (texts: readonly string[]) => void;
  readonly now: () => number;
  /** Gives what calls it off. */
  readonly after: (waitMs: number, does: () => void) => () => void;
}

export interface Voice<Topic> {
  /** There is news of these. */
  tell(news: ReadonlyMap<Topic, Pace>): void;
  stop(): void;
}

/** Says what is new, the newest only of each topic, and no sooner than the last word has been heard. */
export function createVoice<Topic>({ textOf, speak, now, after }: Mouth<Topic>): Voice<Topic> {
  const waiting = new Map<Topic, Pace>();
  let saidAt = Number.NEGATIVE_INFINITY;
  let seldomAt = Number.NEGATIVE_INFINITY;
  let callOff = () => {};

  const waitMs = (pace: Pace) =>
    pace === 'now' ? 0 : Math.max(saidAt + quietMs.soon, pace === 'seldom' ? seldomAt + quietMs.seldom : 0) - now();

  function speakUp() {
    callOff();
    const ready = [...waiting].filter(([, pace]) => waitMs(pace) <= 0);
    // An answer is not drowned in what goes on all the time, which may not have it yet.
    const isAnswer = ready.some(([, pace]) => pace === 'now');
    const due = isAnswer ? ready.filter(([, pace]) => pace !== 'seldom') : ready;
    for (const [topic] of due) waiting.delete(topic);
    const texts = due.map(([topic]) => textOf(topic)).filter((text) => text !== '');
    if (texts.length > 0) {
      speak(texts);
      saidAt = now();
      if (due.some(([, pace]) => pace === 'seldom')) seldomAt = saidAt;
    }
    if (waiting.size > 0) callOff = after(Math.min(...[...waiting.values()].map(waitMs)), speakUp);
  }

  return {
    tell(news) {
      for (const [topic, pace] of news) waiting.set(topic, pace);
      if (news.size > 0) speakUp();
    },
    stop: () => callOff(),
  };
}
