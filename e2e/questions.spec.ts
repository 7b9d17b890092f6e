import { chatDockWords } from '../web/words/en/chat-dock.ts';
import { chatRefusals } from '../web/words/en/chat-refusals.ts';
import { hostWords } from '../web/words/en/host.ts';
import { moderationWords } from '../web/words/en/moderation.ts';
import { questionWords } from '../web/words/en/questions.ts';
import { questionHostWords as words } from '../web/words/en/questions-host.ts';
import { reactionWords } from '../web/words/en/reactions.ts';
import type { PhonePage } from './pages/phone.ts';
import { tick } from './pages/tick.ts';
import { expect, test } from './story.ts';

const why = 'Why does it snow?';

async function openQuestions({ page }: PhonePage) {
  await page.getByRole('button', { name: chatDockWords.titleWithQuestions }).tap();
  await page.getByRole('button', { name: questionWords.title, exact: true }).tap();
}

test('[QA2] [QA4] [QA6] people ask and vote, the host approves, the screen shows it', async ({ people, server }) => {
  const room = await server.createRoom({ title: 'Weather', poll: { question: 'Cold?', options: ['Yes', 'No'] } });
  const host = await people.host(room);
  const screen = await people.screen(room);
  const [ana, ben] = await Promise.all([people.phone(room), people.phone(room)]);
  await host.turnTo('asked');
  await host.page.getByText(words.rules).click();
  await tick(host.page.getByLabel(words.hold));

  await openQuestions(ana);
  await expect(ana.page.getByText(questionWords.heldHint)).toBeVisible();
  await ana.page.getByRole('textbox', { name: questionWords.write }).fill(why);
  await ana.page.getByRole('button', { name: questionWords.send, exact: true }).tap();
  await expect(ana.page.getByText(questionWords.held, { exact: true })).toBeVisible();
  await openQuestions(ben);
  await expect(ben.page.getByText(questionWords.noneAndMay)).toBeVisible();

  await host.page.getByRole('button', { name: words.about(words.approve, why) }).click();
  await ben.page.getByRole('button', { name: questionWords.want(0) }).tap();
  await expect(ben.page.getByRole('button', { name: questionWords.want(1), pressed: true })).toBeVisible();
  await expect(ana.page.getByRole('button', { name: questionWords.want(1), pressed: false })).toBeVisible();

  await host.page.getByRole('radio', { name: words.views.open }).check();
  await host.page.getByRole('button', { name: words.about(words.pin, why) }).click();
  await expect(screen.page.getByText(why)).toBeVisible();
  await expect(screen.page.getByText(questionWords.votes(1))).toBeVisible();
  await expect(screen.qr).toBeVisible();
  await expect(ana.page.getByText(questionWords.answering)).toBeVisible();

  await host.page.getByRole('button', { name: words.about(words.unpin, why) }).click();
  await expect(screen.question).toHaveText('Cold?');
  await ben.page.getByRole('button', { name: chatDockWords.titleWithQuestions, expanded: true }).tap();
  await ben.page.getByRole('button', { name: reactionWords.names['\u{1f44f}'] }).tap();
  await expect(screen.page.getByText(reactionWords.counted(reactionWords.names['\u{1f44f}'], 1))).toBeAttached();

  // Who asks what nobody should asks no more.
  await host.page.getByRole('button', { name: words.about(words.more, why) }).click();
  await host.page.getByRole('button', { name: words.about(moderationWords.mute, why) }).click();
  await host.page.getByRole('button', { name: moderationWords.forGood }).click();
  const asked = host.page.getByRole('tabpanel', { name: hostWords.parts.asked });
  await expect(asked.getByText(moderationWords.mutedTitle(1))).toBeVisible();
  await ana.page.getByRole('textbox', { name: questionWords.write }).fill('And why not?');
  await ana.page.getByRole('button', { name: questionWords.send, exact: true }).tap();
  await expect(ana.page.getByText(chatRefusals.muted)).toBeVisible();
});
