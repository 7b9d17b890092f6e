import type { Mark, Replay, ReplayStep } from '#protocol/replay';
import type { Tally } from '#protocol/views';
import { type Timeline, timelineOf } from './timeline.ts';

/** A replay with its timeline: what there is to see at each place of it. */
export interface Film {
  readonly replay: Replay;
  readonly timeline: Timeline;
  readonly marks: readonly PlacedMark[];
  /** The most ballots that any bar ever had: the scale stays the same throughout. */
  readonly highest: number;
}

export interface PlacedMark extends Mark {
  readonly place: number;
}

export interface Frame {
  readonly place: number;
  /** Server time, ms, and how long after the opening. */
  readonly at: number;
  readonly elapsedMs: number;
  readonly tally: Tally;
  /** What happened last. */
  readonly mark: PlacedMark | null;
}

export function filmOf(replay: Replay): Film {
  const { openedAt, closedAt, steps } = replay;
  const marks = replay.marks.filter(({ at }) => at >= openedAt).sort((one, other) => one.at - other.at);
  // What was done to the results after the end of voting is no part of how they came about.
  const end = Math.max(openedAt, closedAt, steps.at(-1)?.at ?? openedAt);
  const within = marks.filter(({ at }) => at <= end);
  const timeline = timelineOf([openedAt, end, ...[...steps, ...within].map(({ at }) => at)]);
  return {
    replay,
    timeline,
    marks: within.map((mark) => ({ ...mark, place: timeline.placeOf(mark.at) })),
    highest: Math.max(0, ...steps.flatMap(({ counts }) => counts)),
  };
}

const shownOf = ({ at: _at, ballots: _ballots, ...shown }: ReplayStep) => shown;

/** The tally as it was then: always one that has been, never something in between. */
function tallyAt({ steps, keys }: Replay, at: number): Tally {
  const passed = steps.filter((step) => step.at <= at);
  const step = passed.at(-1);
  return {
    tallyVersion: passed.length,
    ballots: step?.ballots ?? 0,
    ...(step ? shownOf(step) : { counts: keys.map(() => 0) }),
  };
}

export function frameAt({ replay, timeline, marks }: Film, place: number): Frame {
  const at = place >= 1 ? timeline.end : timeline.timeAt(place);
  return {
    place,
    at,
    elapsedMs: at - timeline.start,
    tally: tallyAt(replay, at),
    mark: marks.filter((mark) => mark.at <= at).at(-1) ?? null,
  };
}

/** A moment in which something came about. */
export interface Moment {
  readonly elapsedMs: number;
  readonly tally: Tally;
  readonly marks: readonly PlacedMark[];
}

/** All of it, moment by moment. */
export function momentsOf({ replay, timeline, marks }: Film): readonly Moment[] {
  const times = [...new Set([...marks, ...replay.steps].map(({ at }) => at))].sort((one, other) => one - other);
  return times.map((at) => ({
    elapsedMs: at - timeline.start,
    tally: tallyAt(replay, at),
    marks: marks.filter((mark) => mark.at === at),
  }));
}
