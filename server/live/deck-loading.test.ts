import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HostView, View } from '#protocol/views';
import { countsOf, startParty, untilCounts } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

const lunch = '## Lunch?\n- Pizza\n- Sushi\n';
const dinner = '## Dinner?\nresults: hidden\n- Soup\n- Bread\n';

let dir: string;
let file: string;
let server: TestServer | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'showhands-deck-'));
  file = join(dir, 'deck.md');
});
afterEach(async () => {
  await server?.stop();
  server = undefined;
  rmSync(dir, { recursive: true });
});

const write = (...parts: string[]) => writeFileSync(file, parts.join('\n'));

async function start(): Promise<TestServer> {
  server = await startServer({}, [file]);
  return server;
}

const partyAt = ({ code, hostKey }: TestServer) => ({ room: { code, key: hostKey }, isDraft: true });
const questionsOf = ({ deck }: HostView) => deck.map(({ question }) => question);

describe('showhands deck.md', () => {
  it('makes the default room of the file, with nothing open', async () => {
    write('# Team day', lunch, dinner);
    const running = await start();
    const view = (await startParty(running, partyAt(running))).view();
    expect(view.room.title).toBe('Team day');
    expect(questionsOf(view)).toEqual(['Lunch?', 'Dinner?']);
    expect(view.poll?.question).toBe('Lunch?');
    expect(view.round).toBeNull();
    expect(view.deck[1]?.settings.results).toBe('hidden');
  });

  it('with the same file again goes on where it was: votes, round and all', async () => {
    write(lunch, dinner);
    const running = await start();
    const party = await startParty(running, partyAt(running));
    await party.order('poll:open');
    await party.vote(await party.phone(), 'Pizza');
    await untilCounts(party.host, 1, 0);
    const before = party.view();
    await running.restart();
    const again = (await startParty(running, partyAt(running))).view();
    expect(again.deck).toEqual(before.deck);
    expect(again.round).toEqual(before.round);
    expect(again.tally?.counts).toEqual([1, 0]);
  });

  it('with a changed file takes the change and lets voting go on', async () => {
    write(lunch, dinner);
    const running = await start();
    const party = await startParty(running, partyAt(running));
    await party.order('poll:open');
    await party.vote(await party.phone(), 'Sushi');
    await untilCounts(party.host, 0, 1);
    const round = party.round();
    write('# Changed', lunch, '## Breakfast?\n- Yes\n- No');
    await running.restart();
    const again = await startParty(running, partyAt(running));
    const view = again.view();
    expect(questionsOf(view)).toEqual(['Lunch?', 'Breakfast?']);
    expect(view.room.title).toBe('Changed');
    expect([view.round?.id, view.round?.phase.phase]).toEqual([round, 'open']);
    expect(countsOf(again.host)).toEqual([0, 1]);
  });

  it('ends the voting on a question that is gone', async () => {
    write(lunch, dinner);
    const running = await start();
    const party = await startParty(running, partyAt(running));
    await party.order('poll:open');
    write(dinner);
    await running.restart();
    const view = (await startParty(running, partyAt(running))).view();
    expect([questionsOf(view), view.poll?.question, view.round]).toEqual([['Dinner?'], 'Dinner?', null]);
  });

  it('lets hidden votes go on, too', async () => {
    write(dinner, lunch);
    const running = await start();
    const party = await startParty(running, partyAt(running));
    await party.order('poll:open');
    const phone = await party.phone();
    await party.vote(phone, 'Soup');
    const round = party.round();
    write(dinner);
    await running.restart();
    const again = await startParty(running, partyAt(running));
    expect(questionsOf(again.view())).toEqual(['Dinner?']);
    expect(again.view().round).toMatchObject({ id: round, phase: { phase: 'open' }, resultsShown: false });
    expect(countsOf(again.host)).toEqual([1, 0]);
    expect((await (await again.phone()).until<View>('view')).tally?.counts).toBeUndefined();
  });
});
