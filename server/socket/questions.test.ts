import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BareQuestions, QuestionNews } from '#protocol/questions';
import type { View } from '#protocol/views';
import { type Client, createClient } from '../testing/client.ts';
import { type Party, startParty } from '../testing/party.ts';
import { startServer, type TestServer } from '../testing/start-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

let asked = 0;
async function ask(client: Client, text: string, more: object = {}) {
  asked += 1;
  server.clock.advance(60_000);
  const answer = await client.throwAt('ask', { text, id: `ask-${asked}`, ...more });
  return answer as { ok: boolean; code?: string; question: number; standing: string };
}

async function watch(client: Client): Promise<QuestionNews> {
  server.clock.advance(10_000);
  const answer = await client.ask('questions:watch', { watch: true });
  if (!answer.ok || !answer.news) throw new Error('not watching');
  return answer.news;
}

const upvote = (client: Client, question: number, up = true, n = 1) => client.throwAt('upvote', { question, up, n });
const until = (client: Client, fits: (news: QuestionNews) => boolean) => client.until<QuestionNews>('questions', fits);
const texts = ({ questions }: QuestionNews) => questions.map(({ text }) => text);
const says = (text: string) => (news: QuestionNews) => texts(news).includes(text);
/** As a number, or with the whole question where that is new, too. */
const counts = (id: number, wanted: number) => (news: QuestionNews) =>
  news.votes.some(([question, all]) => question === id && all === wanted) ||
  news.questions.some((question) => question.id === id && question.votes === wanted);

async function listening(party: Party) {
  const phone = await party.phone();
  await watch(phone);
  return phone;
}

describe('questions', () => {
  it('[QA1] come to who listens, with the name unless the asker leaves it out, and to nobody else', async () => {
    const party = await startParty(server);
    const [ana, ben, idle] = [await listening(party), await listening(party), await party.phone()];
    await ana.ask('name', { name: 'Ana' });
    expect(await ask(ana, 'Why?')).toMatchObject({ ok: true, question: 1, standing: 'shown' });
    await ask(ana, 'Who?', { withName: false });
    await until(ben, says('Who?'));
    await until(party.host, says('Who?'));
    const heard = ben.all<QuestionNews>('questions').flatMap(({ questions }) => questions);
    expect(heard.map(({ text, name }) => [text, name])).toEqual([
      ['Why?', 'Ana'],
      ['Who?', null],
    ]);
    expect(idle.all('questions')).toEqual([]);
  });

  it('[QA1] are asked once, however often they are sent, and are there after a restart', async () => {
    const own = await startServer();
    const party = await startParty(own);
    const ana = await party.phone();
    const same = { text: 'Why?', id: 'same' };
    const [first, again] = [await ana.throwAt('ask', same), await ana.throwAt('ask', same)];
    expect(again).toEqual(first);
    await upvote(ana, 1);
    await own.restart();
    const back = createClient(own.url, { room: party.code, as: 'phone', token: ana.token });
    await back.until('view');
    const answer = await back.ask('questions:watch', { watch: true });
    expect(answer).toMatchObject({
      news: {
        questions: [{ text: 'Why?', votes: 1 }],
        own: { asked: [1], upvotes: [{ question: 1, up: true, n: 1 }] },
      },
    });
    await own.stop();
  });

  it('[QA2] count each voter once, told in one pulse as numbers, and to the other tab as own', async () => {
    const party = await startParty(server);
    const [ana, ben] = [await listening(party), await listening(party)];
    const tab = await party.phone({ token: ana.token });
    await watch(tab);
    await ask(ben, 'Why?');
    expect(await upvote(ana, 1)).toEqual({ ok: true, question: 1, up: true, n: 1, votes: 1 });
    expect(await upvote(ana, 1)).toEqual({ ok: true, question: 1, up: true, n: 1, votes: 1 });
    expect(await upvote(ben, 1)).toMatchObject({ votes: 2 });
    await until(party.host, counts(1, 2));
    await until(tab, ({ own }) => own?.upvotes[0]?.up === true);
    expect(await upvote(ana, 1, false, 2)).toMatchObject({ up: false, n: 2, votes: 1 });
    await until(ben, counts(1, 1));
    expect(await upvote(ana, 9)).toEqual({ ok: false, code: 'no-such-question' });
  });

  it('[QA4] [Law 6] held ones are known to who asked and to consoles alone, until they are approved', async () => {
    const party = await startParty(server);
    const [ana, ben, screen] = [await listening(party), await listening(party), await party.screen()];
    await party.host.ask('questions:rules', { hold: true });
    await party.host.ask('screen:questions', { show: true });
    expect(await ask(ana, 'Held back?')).toMatchObject({ question: 1, standing: 'held' });
    await until(party.host, says('Held back?'));
    expect(texts(await watch(ana))).toEqual(['Held back?']);
    expect(texts(await watch(ben))).toEqual([]);
    expect(await upvote(ben, 1)).toEqual({ ok: false, code: 'no-such-question' });
    expect(await party.host.ask('question:pin', { question: 1 })).toEqual({ ok: false, code: 'no-such-question' });
    for (const client of [ben, screen]) expect(JSON.stringify(client.got)).not.toContain('Held back?');
    await party.host.ask('question:approve', { question: 1 });
    for (const client of [ana, ben, screen]) await until(client, says('Held back?'));
  });

  it('[QA4] a removed one is gone everywhere, leaves the screen where it was pinned, and comes back', async () => {
    const party = await startParty(server);
    const [ana, screen] = [await listening(party), await party.screen()];
    await ask(ana, 'Rude?');
    await party.host.ask('question:pin', { question: 1 });
    await until(screen, says('Rude?'));
    await party.host.ask('question:remove', { question: 1 });
    await until(ana, ({ gone }) => gone.includes(1));
    await screen.until<View>(
      'view',
      ({ questionStage, version }) => !questionStage && version > party.view().version - 1,
    );
    expect(await upvote(ana, 1)).toEqual({ ok: false, code: 'no-such-question' });
    await party.host.ask('question:restore', { question: 1 });
    await until(ana, (news) => says('Rude?')(news) && news.total === 1);
  });

  it('[QA3] two that are merged are one, with the votes of both', async () => {
    const party = await startParty(server);
    const [ana, ben, cleo] = [await listening(party), await listening(party), await listening(party)];
    await ask(ana, 'Why?');
    await ask(ben, 'But why?');
    for (const [client, id] of [
      [ana, 1],
      [ben, 1],
      [ben, 2],
      [cleo, 2],
    ] as const)
      await upvote(client, id);
    await party.host.ask('question:merge', { question: 2, into: 1 });
    await until(ana, ({ gone, questions }) => gone.includes(2) && questions[0]?.votes === 3);
    expect(await upvote(cleo, 2, false, 2)).toEqual({ ok: true, question: 1, up: false, n: 2, votes: 2 });
    expect((await watch(cleo)).own?.upvotes).toEqual([{ question: 1, up: false, n: 2 }]);
    await party.host.ask('question:merge', { question: 2, into: null });
    await until(ana, (news) => says('But why?')(news));
  });

  it('[QA4] answers are told, and what was answered leaves the list of the screen', async () => {
    const party = await startParty(server);
    const [ana, screen] = [await listening(party), await party.screen()];
    await ask(ana, 'Slides?');
    await party.host.ask('screen:questions', { show: true });
    await until(screen, says('Slides?'));
    await party.host.ask('question:answer', { question: 1, text: 'On the web.' });
    await party.host.ask('question:answered', { question: 1, answered: true });
    await until(ana, ({ questions: [one] }) => one?.answer === 'On the web.' && one.answeredAt !== undefined);
    await until(screen, ({ questions }) => questions.length === 0);
  });

  it('[QA7] an anonymous room keeps no name, not even for its host and its files', async () => {
    const party = await startParty(server);
    const ana = await party.phone();
    await ana.ask('name', { name: 'Ana' });
    await party.host.ask('questions:rules', { anonymous: true });
    await ask(ana, 'Salaries?');
    await party.host.ask('questions:rules', { anonymous: false });
    await until(party.host, says('Salaries?'));
    const news = await watch(party.host);
    expect(news.questions[0]).toMatchObject({ text: 'Salaries?', name: null });
    expect(JSON.stringify(await server.store.loadQuestions(party.code as never))).not.toContain('Ana');
  });

  it('[QA1] where they are switched off nobody asks or votes', async () => {
    const party = await startParty(server);
    const ana = await party.phone();
    await ask(ana, 'Why?');
    await party.host.ask('questions:rules', { enabled: false });
    expect(await ask(ana, 'Why not?')).toEqual({ ok: false, code: 'questions-off' });
    expect(await upvote(ana, 1)).toEqual({ ok: false, code: 'questions-off' });
  });

  it('[D3] nobody asks more than a few at once', async () => {
    const party = await startParty(server);
    const ana = await party.phone();
    const answers = [];
    for (let time = 0; time < 5; time++) answers.push(await ana.throwAt('ask', { text: 'Why?', id: `flood-${time}` }));
    expect(answers.map(({ code }) => code)).toEqual([undefined, undefined, undefined, 'slow-down', 'slow-down']);
  });

  it('[QA8] a script of a few lines asks and votes', async () => {
    const script = createClient(server.url);
    await script.until('me');
    const asking = (await script.throwAt('ask', 'Is it on?')) as { question?: number; ok: boolean };
    const id = asking.question ?? 0;
    expect(await script.throwAt('upvote', id)).toMatchObject({ ok: true, up: true, votes: 1 });
    await script.until<BareQuestions>('questions', (news) => news[id]?.votes === 1);
    expect(await script.throwAt('upvote', -id)).toMatchObject({ ok: true, up: false, votes: 0 });
    expect(await script.throwAt('react', '\u{1f44f}')).toEqual({ ok: true });
    script.close();
  });
});
