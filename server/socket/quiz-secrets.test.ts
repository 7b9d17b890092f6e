import { describe, expect, it } from 'vitest';
import type { Me, PhoneView, ScreenView, View } from '#protocol/views';
import { createClient } from '../testing/client.ts';
import { ask } from '../testing/http-ask.ts';
import { startParty } from '../testing/party.ts';
import { addEstimate, addQuestion, answer, explanation, give, open, roundNow } from '../testing/quiz-party.ts';
import { startServer } from '../testing/start-server.ts';

/** What of a quiz stands anywhere in this, however deep: places of right options, and the explanation. */
function told(what: unknown): string[] {
  if (typeof what === 'string') return what.includes('cheese') ? [what] : [];
  if (typeof what !== 'object' || what === null) return [];
  return Object.entries(what).flatMap(([key, value]) => [
    ...((key === 'right' && value !== null && !(Array.isArray(value) && value.length === 0)) || key === 'within'
      ? [`right: ${JSON.stringify(value)}`]
      : []),
    ...told(value),
  ]);
}

describe('[Z1] what is right', () => {
  it.each([
    ['a choice', addQuestion, 0],
    ['an estimate', addEstimate, 42],
  ] as const)(
    'of %s is in no frame, answer or page that a phone, a screen or a bare client gets before the reveal',
    async (_, add, rightBare) => {
      const own = await startServer();
      const room = { code: own.code, key: own.hostKey };
      const party = await startParty(own, { room, isDraft: true });
      await give(party, 'poll:close', party.poll.id);
      const [ws, polling] = [await party.phone(), await party.phone({}, { transports: ['polling'] })];
      const [screen, remote] = [await party.screen(), await party.remote()];
      const bare = createClient(own.url);
      await bare.until('update');
      const watchers = [ws, polling, screen, remote, bare];
      const answers: unknown[] = [];
      const pages = async () => {
        const paths = ['', '/screen', '/screen?embed', '/screen?overlay', '/host'].map((path) => `/${own.code}${path}`);
        const all = [...paths, `/api/rooms/${own.code}`, `/api/rooms/${own.code}/deck`];
        const cookie = { cookie: `showhands=${ws.token}` };
        const texts = await Promise.all(all.map(async (path) => (await ask(own, path, cookie)).text));
        expect(texts[0]).toContain('id="start"');
        return texts
          .map((text) => /"right":[[{]["\d]|cheese/.exec(text)?.[0] ?? null)
          .filter((found) => found !== null);
      };
      const check = async (what: string) => {
        expect(
          watchers.map((client) => told(client.got)),
          what,
        ).toEqual(watchers.map(() => []));
        expect(told(answers), what).toEqual([]);
        expect(await pages(), what).toEqual([]);
      };

      const poll = await add(party, 'first');
      await party.host.ask('poll:show', { poll });
      await screen.until<ScreenView>('view', (view) => view.poll?.id === poll);
      await check('draft');
      await open(party, poll);
      // Late steps of a screen with a key are refused with the present poll, which is not for screens.
      answers.push(await remote.throwAt('poll:open', { poll, round: 'another' }));
      answers.push(await remote.throwAt('poll:open', { poll: party.poll.id, round: null }));
      answers.push(await ws.throwAt('vote', { round: roundNow(party), choice: 'nothing', n: 1 }));
      await answer(party, ws, 0);
      await answer(party, polling, 1);
      expect(await bare.throwAt('vote', rightBare)).toMatchObject({ ok: true });
      await check('open');
      await give(party, 'poll:close', poll);
      answers.push(await remote.throwAt('poll:open', { poll, round: null }));
      answers.push(await remote.throwAt('screen:board', { show: 'podium' }));
      answers.push(await remote.throwAt('round:replay', { poll, round: roundNow(party) }));
      await screen.until<ScreenView>('view', (view) => view.round?.phase.phase === 'closing');
      await check('closing');
      own.clock.advance(11_000);
      await screen.until<ScreenView>('view', (view) => view.round?.phase.phase === 'closed' && view.poll?.id === poll);
      await check('closed');
      expect(told(party.host.got).length, 'the console sees it').toBeGreaterThan(0);

      await give(party, 'poll:reveal', poll);
      const isTold = ({ poll: shown }: View) => shown?.settings.quiz?.explanation === explanation;
      await Promise.all([ws, polling, screen].map((client) => client.until<View>('view', isTold)));
      await ws.until<Me>('me', ({ quiz }) => quiz?.shown?.right === 1);
      await polling.until<Me>('me', ({ quiz }) => quiz?.shown?.right === 0);
      await bare.until<Me>('me', ({ quiz }) => quiz?.shown?.right === 1);
      await remote.until<View>('view', isTold);

      // And of the next one again nothing is told.
      const before = roundNow(party);
      const seen = watchers.map((client) => client.got.length);
      const next = await add(party, 'second');
      await open(party, next);
      await answer(party, ws, 0);
      await Promise.all(
        [ws, polling, screen].map((client) => client.until<View>('view', (view) => view.poll?.id === next)),
      );
      // What tells of the one before may still have been under way: its view, its numbers.
      const isNew = ({ payload }: { payload: unknown }) =>
        (payload as Partial<View> | null)?.poll?.id !== poll &&
        (payload as { round?: unknown } | null)?.round !== before;
      const later = watchers.map((client, index) => told(client.got.slice(seen[index]).filter(isNew)));
      expect(later).toEqual(watchers.map(() => []));
      expect(ws.newest<PhoneView>('view')?.poll?.settings.quiz).toMatchObject({ right: [], explanation: '' });
      await own.stop();
    },
  );
});
