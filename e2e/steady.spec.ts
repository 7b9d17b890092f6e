import { type Frame, recordedFrames, recordFrames } from './frames.ts';
import { hostOf, phoneOf } from './sockets.ts';
import { expect, lunch, test } from './story.ts';

/** What is told, of one frame: which question, how many ballots, and what chart and table say. */
const toldBy = ({ question, ballots, counts, table, labels }: Frame): string =>
  JSON.stringify({ question, ballots, counts, table: table.join(' '), labels: labels.join(' ') });

const dinner = { question: 'And for dinner?', options: ['Soup', 'Bread', 'Cheese'] };

test('no frame shows a wrong number, an empty chart or a jump, whatever the host does', async ({ people, server }) => {
  const room = await server.createRoom(lunch);
  const [screen, host, ...phones] = await Promise.all([
    people.screen(room),
    hostOf(server.site, room),
    phoneOf(server.site, room),
    phoneOf(server.site, room),
    phoneOf(server.site, room),
  ]);
  const [ana, ben, cleo] = phones;
  await host.say('deck:add', { ...dinner, id: 'dinner' });
  const lunchPoll = host.seen().deck[0]?.id ?? '';
  await screen.expectPhones(3);

  /** What the screen has to show, in turn: written down as it is asked for. */
  const told: string[] = [];
  async function expectShown(of: typeof dinner, ballots: number, counts: readonly number[] | null): Promise<void> {
    const table = (counts ?? of.options.map(() => 'not shown')).join(' ');
    const wanted = { question: of.question, ballots: String(ballots), counts, table, labels: of.options.join(' ') };
    told.push(JSON.stringify(wanted));
    await expect
      .poll(async () => (await recordedFrames(screen.page)).slice(-1).map(toldBy)[0], 'the screen shows it')
      .toBe(told.at(-1));
  }

  await recordFrames(screen.page, 3);
  await expectShown(lunch.poll, 0, [0, 0, 0]);
  await ana?.vote('Pizza');
  await expectShown(lunch.poll, 1, [1, 0, 0]);
  await ben?.vote('Sushi');
  await expectShown(lunch.poll, 2, [1, 1, 0]);
  await cleo?.vote('Pizza');
  await expectShown(lunch.poll, 3, [2, 1, 0]);
  await host.say('poll:close', host.named());
  await host.say('poll:hide', host.named());
  await expectShown(lunch.poll, 3, null);
  await host.say('poll:reveal', host.named());
  await expectShown(lunch.poll, 3, [2, 1, 0]);
  await host.say('poll:show', { poll: 'dinner' });
  await expectShown(dinner, 0, null);
  await host.say('poll:open', { poll: 'dinner', round: null });
  await expectShown(dinner, 0, [0, 0, 0]);
  await ana?.vote('Bread');
  await expectShown(dinner, 1, [0, 1, 0]);
  await host.say('poll:close', host.named());
  await host.say('poll:show', { poll: lunchPoll });
  await expectShown(lunch.poll, 3, [2, 1, 0]);
  await host.say('poll:rerun', host.named());
  await expectShown(lunch.poll, 0, [0, 0, 0]);
  await ben?.vote('Salad');
  await expectShown(lunch.poll, 1, [0, 0, 1]);
  await host.say('undo', { id: host.seen().undo.at(-1)?.id ?? '' });
  await expectShown(lunch.poll, 3, [2, 1, 0]);
  await expect.poll(async () => atRest(await recordedFrames(screen.page)), 'the bars have come to rest').toBe(true);

  const frames = await recordedFrames(screen.page);
  expect(frames.map(toldBy).filter((words, at, all) => words !== all[at - 1])).toEqual(told);
  expect(new Set(frames.map(({ places }) => places)).size, 'nothing has moved').toBe(1);
  expect(frames.filter(({ hasLanes }) => !hasLanes)).toEqual([]);
  expect(shrunken(frames), 'no bar got shorter while its votes did not').toEqual([]);
  expect(leapt(frames), 'bars grow, they do not leap').toEqual([]);
  const seconds = ((frames.at(-1)?.atMs ?? 0) - (frames[0]?.atMs ?? 0)) / 1_000;
  expect(frames.length / seconds, 'frames looked at per second').toBeGreaterThanOrEqual(20);
  for (const one of [host, ...phones]) one.leave();
});

const atRest = (frames: readonly Frame[]) =>
  frames.slice(-5).every(({ lengths }) => lengths.join() === frames.at(-1)?.lengths.join());

/** Frames in which a bar got shorter, though the last change of its votes made them no fewer. */
function shrunken(frames: readonly Frame[]): unknown[] {
  let mayShrink: readonly boolean[] = [];
  return frames.flatMap((frame, at) => {
    const before = frames[at - 1];
    if (!before || before.question !== frame.question) {
      mayShrink = frame.lengths.map(() => false);
      return [];
    }
    // In the frame that brings the change a bar may still have gone on as before.
    const was = mayShrink;
    const votesOf = ({ counts }: Frame, bar: number) => counts?.[bar] ?? 0;
    mayShrink = frame.lengths.map((_, bar) => {
      const change = votesOf(frame, bar) - votesOf(before, bar);
      return change < 0 || (change === 0 && mayShrink[bar] === true);
    });
    const isShorter = frame.lengths.some(
      (length, bar) => !was[bar] && !mayShrink[bar] && length < (before.lengths[bar] ?? 0) - 1,
    );
    return isShorter ? [{ before: before.lengths, after: frame.lengths, counts: frame.counts }] : [];
  });
}

/** Frames in which a bar with more votes was at its end at once: a chart made anew, not one that goes on. */
function leapt(frames: readonly Frame[]): unknown[] {
  return frames.flatMap((frame, at) => {
    const before = frames[at - 1];
    if (!before?.counts || !frame.counts || before.question !== frame.question) return [];
    const change = frames.findIndex((later, place) => place > at && toldBy(later) !== toldBy(frame));
    const end = frames.at(change < 0 ? -1 : change - 1)?.lengths ?? [];
    const isLeap = frame.lengths.some((length, bar) => {
      const [was = 0, now = 0] = [before.counts?.[bar], frame.counts?.[bar]];
      const [from = 0, to = 0] = [before.lengths[bar], end[bar]];
      return now > was && to - from > 20 && length >= to - 1;
    });
    return isLeap && change - at !== 1 ? [{ before: before.lengths, after: frame.lengths, end }] : [];
  });
}
