import { editorWords } from '../web/words/en/editor.ts';
import { homeWords } from '../web/words/en/home.ts';
import { isolated } from '../web/words/en/isolated-text.ts';
import { refusalWords } from '../web/words/en/refusals.ts';
import { expect, lunch, test } from './story.ts';

const { links } = homeWords;

test('a visitor makes a room and uses its three links', { tag: '@lan' }, async ({ people, server }) => {
  const page = await people.visitor();
  await page.goto(server.site);
  const form = page.getByRole('form', { name: homeWords.createTitle });
  await form.getByLabel(editorWords.question, { exact: true }).fill('Where to?');
  await form.getByLabel(editorWords.option('A'), { exact: true }).fill('Lake');
  await form.getByLabel(editorWords.option('B'), { exact: true }).fill('Mountain');
  await form.getByRole('button', { name: homeWords.create }).click();

  const linkOf = async (role: keyof typeof links) =>
    page.getByRole('textbox', { name: links[role].title }).inputValue();
  const [, code = '', key = ''] = /\/(\d{6})\/host#k=([\w-]+)$/.exec(await linkOf('host')) ?? [];
  expect(await linkOf('phone')).toMatch(new RegExp(`/${code}$`));
  expect(await linkOf('screen')).toMatch(new RegExp(`/${code}/screen$`));

  const room = { code, key };
  const [phone, screen, host] = await Promise.all([people.phone(room), people.screen(room), people.host(room)]);
  await expect(screen.question).toHaveText('Where to?');
  await host.openVoting();
  await phone.vote('Lake');
  await screen.expectVotes({ Lake: 1, Mountain: 0 });
  await host.close();
  await expect(phone.option('Mountain')).toBeDisabled();
});

test('a visitor comes in by the code of the screen, or without one, and an unknown code is told', async ({
  people,
  server,
}) => {
  const phone = await people.phoneTab();
  const { page } = phone;
  const { code } = server.room;
  const unknown = code === '111111' ? '222222' : '111111';
  const answer = await page.goto(`${server.site}/${unknown}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByText(refusalWords['no-such-room'])).toBeVisible();
  const join = page.getByRole('button', { name: homeWords.join, exact: true });
  await page.getByLabel(homeWords.codeLabel).fill('12');
  await join.tap();
  await expect(page.getByText(homeWords.sixDigits)).toBeVisible();

  await page.getByLabel(homeWords.codeLabel).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await join.tap();
  await expect(page).toHaveURL(`${server.site}/${code}`);
  await expect(phone.question).toHaveText('Which language do you like best?');
  await phone.vote('Go');

  await page.goto(server.site);
  await page.getByRole('link', { name: homeWords.openRoom }).tap();
  await phone.vote('PHP');
});

test('the home page lists the rooms of this browser, copies one without its votes and deletes one', async ({
  people,
  server,
}) => {
  const room = await server.createRoom(lunch);
  const [host, phone] = await Promise.all([people.host(room), people.phone(room)]);
  await phone.vote('Pizza');
  await host.expectBallots(1);
  const { page } = host;
  await page.goto(server.site);
  const list = page.getByRole('region', { name: homeWords.ownTitle });
  const rows = list.getByRole('listitem');
  await expect(rows).toHaveText([/Canteen/]);
  const title = isolated(lunch.title);
  const copy = homeWords.copyTitle(lunch.title);

  await list.getByRole('button', { name: homeWords.duplicateOf(title) }).click();
  await expect(rows.filter({ hasText: copy })).toHaveCount(1);
  await expect(rows).toHaveCount(2);
  await list.getByRole('button', { name: homeWords.deleteOf(title) }).click();
  await list.getByRole('button', { name: homeWords.deleteYes }).click();
  await expect(list.getByText(homeWords.deleted(lunch.title))).toBeVisible();
  await expect(phone.page.getByText(refusalWords['room-gone'])).toBeVisible();
  await page.reload();
  await expect(rows).toHaveText([new RegExp(copy)]);

  await list.getByRole('link', { name: homeWords.ownHostOf(isolated(copy)) }).click();
  await host.expectOnline();
  await host.expectState('draft');
  await host.turnTo('deck');
  await host.deck.expectQuestions([lunch.poll.question]);
  await host.openVoting();
  await host.expectBallots(0);
});
