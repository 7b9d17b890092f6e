/**
 * Where each moment of a round stands in its replay: 0 is the opening, 1 the end. As in time, but that a silence (a night
 * between two halves of a vote) takes no more than its share, so that what happened can be seen.
 */
export interface Timeline {
  readonly start: number;
  readonly end: number;
  placeOf(at: number): number;
  timeAt(place: number): number;
}

/** The longest silence, as a share of the whole. */
const longestShare = 0.15;
/** By then the whole is as short as it gets, near enough. */
const passes = 40;

export function timelineOf(moments: readonly number[]): Timeline {
  const times = [...new Set(moments)].sort((one, other) => one - other);
  const [start = 0] = times;
  const end = times.at(-1) ?? start;
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const widths = shortened(gaps);
  let sum = 0;
  const places = [0, ...widths.map((width) => (sum += width))];
  const whole = places.at(-1) || 1;
  /** From one scale to the other, straight between two neighbours. */
  const across = (value: number, from: readonly number[], to: readonly number[]): number => {
    const next = Math.min(
      Math.max(
        1,
        from.findIndex((mark) => mark >= value),
      ),
      from.length - 1,
    );
    const [low = 0, high = 0] = [from[next - 1], from[next]];
    const [begin = 0, finish = 0] = [to[next - 1], to[next]];
    return high === low ? finish : begin + ((value - low) / (high - low)) * (finish - begin);
  };
  return {
    start,
    end,
    placeOf: (at) => (times.length < 2 ? 1 : across(Math.min(Math.max(at, start), end), times, places) / whole),
    timeAt: (place) => (times.length < 2 ? end : across(Math.min(Math.max(place, 0), 1) * whole, places, times)),
  };
}

/** With few gaps each may take more: there is nothing else to give the time to. */
function shortened(gaps: readonly number[]): readonly number[] {
  const share = Math.max(longestShare, 2 / gaps.length);
  let widths = gaps;
  for (let pass = 0; pass < passes; pass++) {
    const longest = share * widths.reduce((sum, width) => sum + width, 0);
    widths = gaps.map((gap) => Math.min(gap, longest));
  }
  return widths;
}
