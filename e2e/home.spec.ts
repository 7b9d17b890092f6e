import { editorWords } from '../web/words/en/editor.ts';
import { homeWords } from '../web/words/en/home.ts';
import { refusalWords } from '../web/words/en/refusals.ts';
import { expect, test } from './story.ts';

const { links } = homeWords;

test('a visitor makes a room and uses its three links', { tag: '@lan' }, async ({ people, server }) => {
  const page = await people.visitor();
  await page.goto(server.site);
  const form = page.getByRole('form', { name: homeWords.createTitle });
  await form.getByLabel(editorWords.question).fill('Where to?');
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

test('a visitor enters the code as the screen shows it', async ({ people, server }) => {
  const phone = await people.phoneTab();
  const { page } = phone;
  await page.goto(server.site);
  const { code } = server.room;
  await page.getByLabel(homeWords.codeLabel).fill(`${code.slice(0, 3)} ${code.slice(3)}`);
  await page.getByRole('button', { name: homeWords.join, exact: true }).tap();
  await expect(page).toHaveURL(`${server.site}/${code}`);
  await expect(phone.question).toHaveText('Which language do you like best?');
  await phone.vote('Go');
});

test('a visitor without a code takes the open room', async ({ people, server }) => {
  const phone = await people.phoneTab();
  await phone.page.goto(server.site);
  await phone.page.getByRole('link', { name: homeWords.openRoom }).tap();
  await phone.vote('PHP');
});

test('an unknown code is answered with a sentence, not with a blank page', async ({ people, server }) => {
  const { page } = await people.phoneTab();
  const unknown = server.room.code === '111111' ? '222222' : '111111';
  const answer = await page.goto(`${server.site}/${unknown}`);
  expect(answer?.status()).toBe(404);
  await expect(page.getByText(refusalWords['no-such-room'])).toBeVisible();
  await page.getByLabel(homeWords.codeLabel).fill('12');
  await page.getByRole('button', { name: homeWords.join, exact: true }).tap();
  await expect(page.getByText(homeWords.sixDigits)).toBeVisible();
});
