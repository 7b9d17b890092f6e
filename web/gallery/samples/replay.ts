import type { RoundId } from '#protocol/polls';
import type { Replay, ShownReplay } from '#protocol/replay';
import type { ClientEvent } from '#protocol/schemas';
import type { Send } from '../../state/session.ts';
import { sampleCounts, samplePolls } from './polls.ts';
import { phases } from './views.ts';

const { usual } = samplePolls;
const { openedAt, closedAt } = phases.closed;
const last = sampleCounts(usual.options.length);
const stepCount = 60;

/** Every bar on its own way to the result. */
const steps = Array.from({ length: stepCount }, (_, index) => {
  const part = (index + 1) / stepCount;
  const counts = last.map((count, place) => Math.round(count * part ** (0.6 + 0.5 * place)));
  const ballots = counts.reduce((sum, count) => sum + count, 0);
  return { at: openedAt + Math.round((closedAt - openedAt - 2_000) * part), ballots, counts };
});

export const sampleReplay: Replay = {
  round: 'round1' as RoundId,
  number: 1,
  poll: usual,
  keys: usual.options.map(({ id }) => id),
  openedAt,
  closedAt,
  steps,
  marks: [
    { at: openedAt, what: 'open' },
    {
      at: openedAt + 16_000,
      what: 'announcement',
      text: 'Last call: the bar closes in a minute, and so does the vote',
    },
    { at: closedAt, what: 'close' },
  ],
};

/** Answers with the steps, as the server does. */
export const sendReplay: Send = async (event: ClientEvent) =>
  (event === 'round:replay' ? { ok: true, replay: sampleReplay } : null) as never;

/** Still, at this place. */
export const replayAt = (from: number): ShownReplay => ({
  round: sampleReplay.round,
  from,
  since: closedAt,
  isPlaying: false,
});
