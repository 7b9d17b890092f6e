import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { randomOf } from '../../testing/random.ts';
import type { NewQuestion, Upvote } from '../talk-records.ts';
import type { Subject } from './place.ts';
import { makeRooms, roomA, roomB, voter } from './samples.ts';

const asking = (text: string, change: Partial<NewQuestion> = {}): NewQuestion => ({
  room: roomA,
  voter: voter('ana'),
  id: `id of ${text}`,
  name: 'Ana',
  text,
  at: 3_000,
  standing: 'shown',
  ...change,
});
const vote = (question: number, name: string, up = true, n: number | null = null): Upvote => ({
  room: roomA,
  question,
  voter: voter(name),
  up,
  n,
});

export function questionContract(subject: Subject) {
  describe('questions of the audience', () => {
    async function ask(...texts: string[]) {
      await makeRooms(subject.store);
      await subject.store.askQuestions(texts.map((text) => asking(text)));
      return subject.store.loadQuestions(roomA);
    }
    const votes = async () => (await subject.store.loadQuestions(roomA)).map((question) => question.votes);

    it('[QA1] are counted within their room, and there after another start', async () => {
      await makeRooms(subject.store);
      const [first, other, second] = await subject.store.askQuestions([
        asking('Why?'),
        asking('Who?', { room: roomB }),
        asking('When?', { name: null, standing: 'held' }),
      ]);
      expect([first, other, second].map((one) => one?.question?.id)).toEqual([1, 1, 2]);
      const usual = { voter: 'ana', at: 3_000, answeredAt: null, answer: null, merged: null, votes: 0 };
      expect(await (await subject.reopen()).loadQuestions(roomA)).toEqual([
        { ...usual, id: 1, text: 'Why?', name: 'Ana', standing: 'shown' },
        { ...usual, id: 2, text: 'When?', name: null, standing: 'held' },
      ]);
    });

    it('[QA1] with the id of one that is there are that one', async () => {
      await ask('Why?');
      const [again, other] = await subject.store.askQuestions([
        asking('Changed', { id: 'id of Why?' }),
        asking('Why?', { voter: voter('ben') }),
      ]);
      expect(again).toMatchObject({ status: 'known', question: { id: 1, text: 'Why?' } });
      expect(other).toMatchObject({ status: 'asked', question: { id: 2 } });
    });

    it('[QA1] are bounded', async () => {
      await makeRooms(subject.store);
      const many = Array.from({ length: limits.maxQuestions + 1 }, (_, index) => asking(`Question ${index}`));
      const outcomes = await subject.store.askQuestions(many);
      expect(outcomes.filter(({ status }) => status === 'asked')).toHaveLength(limits.maxQuestions);
      expect(outcomes.at(-1)).toEqual({ status: 'too-many-questions', question: null });
    });

    it('[QA2] have one vote of each voter; the greater n counts, a retry changes nothing', async () => {
      await ask('Why?');
      const cast = async (...some: Upvote[]) =>
        (await subject.store.castUpvotes(some)).map(({ status, up, n, votes: all }) => [status, up, n, all]);
      expect(await cast(vote(1, 'ana', true, 1), vote(1, 'ana', true, 1), vote(1, 'ben', true, 1))).toEqual([
        ['counted', true, 1, 1],
        ['kept', true, 1, 1],
        ['counted', true, 1, 2],
      ]);
      expect(await cast(vote(1, 'ana', false, 2), vote(1, 'ana', true, 1))).toEqual([
        ['counted', false, 2, 1],
        ['kept', false, 2, 1],
      ]);
      expect(await cast(vote(1, 'ana', true, null))).toEqual([['counted', true, 3, 2]]);
      expect(
        await subject.store.loadUpvotes([
          [roomA, voter('ana')],
          [roomB, voter('ana')],
        ]),
      ).toEqual([[{ question: 1, up: true, n: 3 }], []]);
    });

    it('[QA2] that are not shown take no votes', async () => {
      await makeRooms(subject.store);
      await subject.store.askQuestions([asking('Why?', { standing: 'held' })]);
      const outcomes = await subject.store.castUpvotes([vote(1, 'ana'), vote(7, 'ana')]);
      expect(outcomes.map(({ status }) => status)).toEqual(['no-such-question', 'no-such-question']);
    });

    it('[QA3] that are merged have the votes of both, a voter counted once, and are parted again with their own', async () => {
      const [one, two] = await ask('Why?', 'Why is it so?');
      if (!one || !two) throw new Error('two were asked');
      await subject.store.castUpvotes([vote(1, 'ana'), vote(1, 'ben'), vote(2, 'ben'), vote(2, 'cleo')]);
      await subject.store.saveQuestions(roomA, [{ ...two, merged: 1 }, one]);
      expect((await votes())[0]).toBe(3);
      const [late] = await subject.store.castUpvotes([vote(2, 'dan')]);
      expect(late).toMatchObject({ status: 'counted', question: 1, votes: 4 });
      const [back] = await subject.store.castUpvotes([vote(1, 'cleo', false, 2)]);
      expect(back).toMatchObject({ status: 'counted', votes: 3 });
      await subject.store.saveQuestions(roomA, [two, one]);
      expect(await votes()).toEqual([3, 1]);
    });

    it('[QA2] [QA3] count what the votes say, whatever was cast, taken back, merged and parted', async () => {
      const below = randomOf(7);
      await ask('One', 'Two', 'Three', 'Four');
      for (let step = 0; step < 60; step++) {
        const some = Array.from({ length: 5 }, () => vote(1 + below(4), `voter-${below(6)}`, below(3) > 0));
        await subject.store.castUpvotes(some);
        const questions = await subject.store.loadQuestions(roomA);
        const [child, parent] = [questions[below(4)], questions[below(4)]];
        if (!child || !parent || child === parent || child.merged || parent.merged) {
          const parted = questions
            .filter(({ merged }) => merged !== null)
            .map((question) => ({ ...question, merged: null }));
          await subject.store.saveQuestions(roomA, [...parted, ...questions.filter(({ merged }) => merged === null)]);
        } else await subject.store.saveQuestions(roomA, [{ ...child, merged: parent.id }, parent]);
        const wanted = new Map<number, Set<string>>();
        const after = await subject.store.loadQuestions(roomA);
        const rootOf = (id: number): number => {
          const merged = after.find((question) => question.id === id)?.merged ?? null;
          return merged === null ? id : rootOf(merged);
        };
        for (let index = 0; index < 6; index++) {
          const name = `voter-${index}`;
          const [cast = []] = await subject.store.loadUpvotes([[roomA, voter(name)]]);
          for (const { question, up } of cast) {
            const root = rootOf(question);
            if (up) wanted.set(root, (wanted.get(root) ?? new Set()).add(name));
          }
        }
        for (const { id, merged, votes: counted } of after)
          if (merged === null) expect(counted, `step ${step}, question ${id}`).toBe(wanted.get(id)?.size ?? 0);
      }
    });

    it('[R6] go with their room, with votes and reactions', async () => {
      await ask('Why?');
      await subject.store.castUpvotes([vote(1, 'ana')]);
      await subject.store.addReactions([{ room: roomA, round: '', emoji: 'x', count: 2 }]);
      await subject.store.deleteRoom(roomA);
      await subject.store.erased();
      expect(await subject.store.loadQuestions(roomA)).toEqual([]);
      expect(await subject.store.loadUpvotes([[roomA, voter('ana')]])).toEqual([[]]);
      expect(await subject.store.loadReactions(roomA)).toEqual([]);
    });
  });

  describe('reactions', () => {
    it('[RE2] add up by round', async () => {
      await makeRooms(subject.store);
      const like = { room: roomA, round: 'round', emoji: 'x', count: 2 };
      await subject.store.addReactions([like, { ...like, round: '', count: 1 }]);
      await subject.store.addReactions([like]);
      expect(await (await subject.reopen()).loadReactions(roomA)).toEqual([
        { round: '', emoji: 'x', count: 1 },
        { round: 'round', emoji: 'x', count: 4 },
      ]);
    });
  });
}
