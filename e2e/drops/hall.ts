import type { OptionId, PollId, RoundId } from '#protocol/polls';
import type { HostView } from '#protocol/views';
import { connect } from '../../web/state/connection.ts';
import type { Server } from '../server.ts';
import { createTapper, type Tapper, until } from './tapper.ts';

/** Each phone has two options that nobody else chooses: so the tally alone says what became of each ballot. */
const optionsEach = 2;

/** A room with its host and its phones, and what they have to find in the end. */
export async function openHall(server: Server, phones: number) {
  const options = Array.from({ length: phones * optionsEach }, (_, at) => `Option ${at + 1}`);
  const keys = await server.createRoom({ title: 'Hall', poll: { question: 'Which?', options } });
  const { code, key } = keys;
  const console = connect<HostView>({ origin: server.origin, base: '', code, as: 'host', key });
  await until('the host is in', () => console.session.view.value !== null);
  const place = { host: server.address, port: () => server.port, code };
  const tappers = await Promise.all(Array.from({ length: phones }, (_, at) => createTapper(`phone ${at + 1}`, place)));
  await Promise.all(tappers.map((tapper) => tapper.here()));
  /** What each round's ballots have to be. */
  const expected = new Map<RoundId, Map<Tapper, OptionId>>();

  function shown(): { poll: PollId; round: RoundId; ids: readonly OptionId[] } {
    const { poll, round } = console.session.view.value ?? {};
    if (!poll || !round) throw new Error('No round is shown.');
    return { poll: poll.id, round: round.id, ids: poll.options.map(({ id }) => id) };
  }

  return {
    tappers,
    expected,
    shown,
    /** The one of its two options that this phone chooses now. */
    choiceOf(tapper: Tapper, turn: number): OptionId {
      const { ids, round } = shown();
      const choice = ids[tappers.indexOf(tapper) * optionsEach + (turn % optionsEach)];
      if (choice === undefined) throw new Error('This phone has no options.');
      expected.set(round, (expected.get(round) ?? new Map()).set(tapper, choice));
      return choice;
    },
    /** The same question again, with no ballots. */
    async rerun(): Promise<void> {
      const { poll, round } = shown();
      const answer = await console.session.order('poll:rerun', { poll, round });
      if (!answer?.ok) throw new Error(`No rerun: ${answer?.code ?? 'no answer'}`);
      const isNew = (now: RoundId | undefined) => now !== undefined && now !== round;
      await until('the host sees it', () => isNew(console.session.view.value?.round?.id));
      const everybody = tappers.map((tapper) =>
        until(`${tapper.name} sees it`, () => isNew(tapper.session().view.value?.round?.id)),
      );
      await Promise.all(everybody);
    },
    /** Until the tally is exactly what everybody chose: nobody's is missing, nobody's is there twice. */
    async exact(): Promise<void> {
      const { round, ids } = shown();
      const chosen = new Set(expected.get(round)?.values());
      const wanted = ids.map((id) => (chosen.has(id) ? 1 : 0)).join();
      const seen = () => console.session.tally.value;
      await until(
        `the tally is what was tapped`,
        () => seen()?.counts?.join() === wanted && seen()?.ballots === chosen.size,
      ).catch((error: Error) => {
        throw new Error(`${error.message}\nwanted ${wanted}\nseen   ${seen()?.counts?.join()} of ${seen()?.ballots}`);
      });
    },
    async close(): Promise<void> {
      console.stop();
      await Promise.all(tappers.map((tapper) => tapper.close()));
    },
  };
}

export type Hall = Awaited<ReturnType<typeof openHall>>;
