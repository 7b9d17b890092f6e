import { listen } from './pages/traffic.ts';
import { expect, lunch, test } from './story.ts';

const secret = { ...lunch, poll: { ...lunch.poll, settings: { changeable: true, results: 'hidden' as const } } };

for (const transport of ['websocket', 'polling'] as const) {
  test(`hidden results never reach the phone over ${transport}`, async ({ people, server }) => {
    const room = await server.createRoom(secret);
    const phone = await people.phoneTab();
    const heard = listen(phone.page);
    if (transport === 'polling') await phone.page.routeWebSocket(/socket\.io/, (socket) => socket.close());
    const [screen, host, other] = await Promise.all([people.screen(room), people.host(room), people.phone(room)]);
    await phone.open(room.code);

    await phone.vote('Pizza');
    await other.vote('Sushi');
    await phone.expectBallots(2);
    await screen.expectBallots(2);
    expect(await screen.bars()).not.toEqual([1, 1, 0]);
    await phone.page.reload();
    await phone.expectCounted('Pizza');
    await phone.expectBallots(2);

    const before = await heard.everything();
    expect(before, 'the view was heard').toContain(lunch.poll.question);
    expect(before, 'the number of ballots was heard').toMatch(/"ballots":2/);
    expect(before).not.toMatch(/"counts"|"votes"|"weights"/);
    expect(await phone.page.content()).not.toContain('50 %');

    await host.reveal();
    await screen.expectVotes({ Pizza: 1, Sushi: 1, Salad: 0 });
    await expect(phone.option('Pizza')).toContainText('50 %');
    await expect.poll(() => heard.everything()).toMatch(/"counts":\[1,1,0\]/);
  });
}
