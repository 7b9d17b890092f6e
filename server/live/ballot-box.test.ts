import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import type { BallotBatch, CastOutcome, CastResult, StoredTally } from '../store/ballot-records.ts';
import { StoreFailure } from '../store/store.ts';
import { held, voter } from '../testing/live-samples.ts';
import { roundId } from '../testing/room-samples.ts';
import { type Ballot, type Cast, createBallotBox } from './ballot-box.ts';

const ballotOf = (name: string, change: Partial<Ballot> = {}): Ballot => ({
  round: roundId('lunch-1'),
  voter: voter(name),
  choice: 'pizza',
  weights: '[["pizza",1]]',
  n: 1,
  receivedAt: 3,
  castAt: 2,
  joinedAt: 1,
  ...change,
});

function setUp(castBallots: (batch: BallotBatch) => Promise<CastResult>) {
  const events: string[] = [];
  const box = createBallotBox({
    store: { castBallots },
    onTallies: (tallies) => void events.push(`tallies ${tallies.map(({ tallyVersion }) => tallyVersion)}`),
    onFailure: (_, ballots) => void events.push(`failure of ${ballots}`),
  });
  const answers: Cast[] = [];
  const cast = (ballot: Ballot) =>
    box.cast(ballot, (settled) => {
      events.push(`settled ${ballot.voter}`);
      answers.push(settled);
    });
  return { box, cast, answers, events };
}

const counted: CastOutcome = { status: 'counted', n: 1, choice: 'pizza', tallyVersion: 4 };
const tally: StoredTally = { round: roundId('lunch-1'), tallyVersion: 4, ballots: 1, weights: new Map() };

describe('the ballot box', () => {
  it('hands ballots to the store in columns, in the order they came', async () => {
    const batches: BallotBatch[] = [];
    const { box, cast } = setUp(async (batch) => {
      batches.push(batch);
      return { outcomes: [counted, counted], tallies: [] };
    });
    cast(ballotOf('ana'));
    cast(ballotOf('ben', { choice: null, weights: '', n: 7 }));
    await box.drained();
    expect(batches).toEqual([
      {
        rounds: ['lunch-1', 'lunch-1'],
        voters: ['ana', 'ben'],
        choices: ['pizza', null],
        weights: ['[["pizza",1]]', ''],
        ns: [1, 7],
        receivedAts: [3, 3],
        castAts: [2, 2],
        joinedAts: [1, 1],
      },
    ]);
  });

  it('[V1] shows the tally before it acknowledges, and neither before the commit', async () => {
    const disk = held<CastResult>();
    const { box, cast, events } = setUp(() => disk.promise);
    cast(ballotOf('ana'));
    await turn();
    expect(events).toEqual([]);
    disk.resolve({ outcomes: [counted], tallies: [tally] });
    await box.drained();
    expect(events).toEqual(['tallies 4', 'settled ana']);
  });

  it.each<[CastOutcome['status'], object]>([
    ['counted', { ok: true, round: 'lunch-1', n: 1, tallyVersion: 4 }],
    ['kept', { ok: true, round: 'lunch-1', n: 1, tallyVersion: 4 }],
    ['round-closed', { ok: false, code: 'round-closed' }],
    ['no-such-round', { ok: false, code: 'no-such-round' }],
    ['choice-final', { ok: false, code: 'choice-final' }],
  ])('answers what the store says: %s', async (status, answer) => {
    const { box, cast, answers } = setUp(async () => ({ outcomes: [{ ...counted, status }], tallies: [] }));
    cast(ballotOf('ana'));
    await box.drained();
    expect(answers).toEqual([{ answer, stored: { ...counted, status } }]);
  });

  it('[D4] says not-saved to the whole group when the disk refuses, and goes on', async () => {
    let isFull = true;
    const { box, cast, answers, events } = setUp(async () => {
      if (isFull) throw new StoreFailure('disk full');
      return { outcomes: [counted], tallies: [tally] };
    });
    cast(ballotOf('ana'));
    cast(ballotOf('ben'));
    await box.drained();
    expect(answers).toEqual(Array(2).fill({ answer: { ok: false, code: 'not-saved' }, stored: null }));
    isFull = false;
    cast(ballotOf('ana'));
    await box.drained();
    expect(answers.at(-1)?.answer).toMatchObject({ ok: true });
    expect(events).toEqual(['failure of 2', 'settled ana', 'settled ben', 'tallies 4', 'settled ana']);
  });

  it('[D4] says busy at once when maxQueue ballots wait, and when to try again', () => {
    const { box, cast, answers } = setUp(() => held<CastResult>().promise);
    for (let index = 0; index < limits.maxQueue; index++) cast(ballotOf(`voter-${index}`));
    expect(answers).toEqual([]);
    cast(ballotOf('one too many'));
    expect(answers).toEqual([{ answer: { ok: false, code: 'busy', retryAfterMs: limits.busyRetryMs }, stored: null }]);
    expect(box.waiting()).toBe(limits.maxQueue);
  });
});
