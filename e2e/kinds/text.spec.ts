import { judgeWords } from '../../web/words/en/kinds/judge.ts';
import { sendWords } from '../../web/words/en/kinds/send.ts';
import { textWords } from '../../web/words/en/kinds/text.ts';
import { expect, test } from '../story.ts';

test('an answer survives a reload before it is sent, waits for the host, and is shown once it is approved', async ({
  people,
  server,
}) => {
  const settings = { changeable: true, results: 'live' as const };
  const asked = { kind: 'text' as const, ask: { hold: true }, question: 'What should we do differently?' };
  const room = await server.createRoom({ title: 'Spring meeting', poll: { ...asked, options: [], settings } });
  const [host, screen, phone] = await Promise.all([
    people.host(room),
    people.screen(room, 'projector'),
    people.phone(room),
  ]);
  const field = phone.page.getByRole('textbox', { name: textWords.answer });
  await field.fill('More stories.\nFewer slides.');
  await phone.page.reload();
  await expect(field).toHaveValue('More stories.\nFewer slides.');
  await phone.page.getByRole('button', { name: sendWords.send }).tap();
  await expect(phone.page.getByText(sendWords.sent, { exact: true })).toBeVisible();
  await screen.expectBallots(1);
  const figure = screen.page.getByRole('figure');
  await expect(figure).not.toContainText('stories');

  const answers = host.page.getByRole('region', { name: judgeWords.title });
  await answers.getByRole('button', { name: new RegExp(`^${judgeWords.approve}`) }).click();
  await expect(figure.getByRole('cell')).toHaveText(['1']);
  await expect(figure.locator('.cards__card')).toContainText('Fewer slides.');
  await host.undo('is shown');
  await expect(figure).not.toContainText('stories');
});
