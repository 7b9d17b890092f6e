import { createTimes } from '../summary.ts';
import type { Crowd } from './crowd.ts';
import type { Cast } from './orders.ts';
import type { Phone } from './phone.ts';
import { createSight } from './sight.ts';

/** Coprime with every number of phones the bench uses: neighbours in the crowd do not vote one after the other. */
const stride = 7_919;

/** The ballots of one run: what was sent when, what came back, and whether everything is right in the end. */
export function createBallots(crowd: Crowd) {
  const { phones, dialect, watch } = crowd;
  const intendedAt: number[] = [];
  const answeredAt: number[] = [];
  const versions: number[] = [];
  const chosen: number[] = [];
  const ns: number[] = [];
  const refused: Record<string, number> = {};
  const late = createTimes();
  const ack = createTimes();
  const sight = createSight(crowd);
  let acked = 0;
  let answered = 0;
  let greatest = 0;
  let onSettled: ((phone: Phone) => void) | undefined;
  const startedAt = performance.now();
  const bytesBefore = total('bytes');
  const framesBefore = total('frames');

  function total(what: 'bytes' | 'frames' | 'tallies') {
    return phones.reduce((sum, phone) => sum + phone[what], 0);
  }

  watch.onAck = (phone, ballot, isOk, version, at) => {
    const intended = ballot === null ? undefined : intendedAt[ballot];
    if (ballot === null || intended === undefined || answeredAt[ballot] !== 0) return;
    answeredAt[ballot] = at;
    answered += 1;
    if (isOk) {
      acked += 1;
      versions[ballot] = version;
      greatest = Math.max(greatest, version);
      ack.record(at - intended);
      sight.exists(version, at);
      const n = ns[ballot] ?? 0;
      if (n > (phone.stands?.n ?? 0)) phone.stands = { n, option: chosen[ballot] ?? 0 };
    }
    onSettled?.(phone);
  };
  watch.onRefused = (_, why) => {
    const code = /"code":"([\w-]+)"/.exec(why)?.[1] ?? why;
    refused[code] = (refused[code] ?? 0) + 1;
  };

  /** Casts now a ballot that was meant for `intended`. */
  function cast(phone: Phone, intended: number) {
    const ballot = intendedAt.length;
    const option = (ballot * 31 + (ballot >> 3)) % dialect.options();
    const now = performance.now();
    phone.n += 1;
    intendedAt.push(intended);
    answeredAt.push(0);
    versions.push(0);
    chosen.push(option);
    ns.push(phone.n);
    phone.unanswered.push(ballot);
    late.record(now - intended);
    phone.socket?.send(dialect.vote(phone, ballot, option));
    if (phone.unanswered.length > 64) phone.unanswered.splice(0, 32);
  }

  /** The tally as it must be, from the receipts alone. */
  function expected(): number[] {
    const counts = new Array<number>(dialect.options()).fill(0);
    for (const { stands } of phones) if (stands) counts[stands.option] = (counts[stands.option] ?? 0) + 1;
    return counts;
  }

  return {
    sight,
    cast,
    phoneOf: (ballot: number) => phones[(ballot * stride) % phones.length],
    sent: () => intendedAt.length,
    acked: () => acked,
    answered: () => answered,
    onSettled(call: ((phone: Phone) => void) | undefined) {
      onSettled = call;
    },
    /** Waits until all is answered and seen, at most `settleMs`, and tells what it was like. */
    async settle(settleMs: number): Promise<Cast> {
      const lastAt = intendedAt.at(-1) ?? startedAt;
      sight.endGaps();
      const until = performance.now() + settleMs;
      const isLate = () => performance.now() > until;
      const pause = () => new Promise((next) => setTimeout(next, 5));
      while (answered < intendedAt.length && !isLate()) await pause();
      const counts = expected();
      while (!sight.isFinal(counts, greatest) && !isLate()) await pause();
      const problems = sight.problems(counts, greatest);
      const unanswered = intendedAt.length - answered;
      if (unanswered > 0) problems.push(`${unanswered} ballots without an answer`);
      // `busy` is an honest answer: nothing was counted, the phone tries again. Everything else is a fault.
      const { busy = 0, ...faults } = refused;
      if (answered - acked > busy) problems.push(`refused: ${JSON.stringify(faults)}`);
      return {
        sent: intendedAt.length,
        acked,
        refused,
        castSeconds: (lastAt - startedAt) / 1_000,
        ack: ack.summary(),
        toScreen: sight.toScreen(intendedAt, versions),
        gaps: sight.gaps(),
        stale: sight.stale(),
        ...sight.finalMs(counts, lastAt),
        ...sight.perClient(),
        bytesPerPhone: (total('bytes') - bytesBefore) / phones.length,
        framesPerPhone: (total('frames') - framesBefore) / phones.length,
        late: late.summary(),
        problems,
      };
    },
  };
}

export type Ballots = ReturnType<typeof createBallots>;
