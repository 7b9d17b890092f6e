import { expect } from 'vitest';
import type { PollId } from '#protocol/polls';
import { defaultQuiz, type Quiz } from '#protocol/quiz';
import type { Client } from './client.ts';
import type { Party } from './party.ts';

export const explanation = 'Because the cheese was there first.';

/** Adds a question in which Pizza is right, and shows it. */
export async function addQuestion({ host }: Party, id: string, quiz: Partial<Quiz> = {}) {
  const settings = {
    changeable: true,
    results: 'hidden',
    timeLimitS: 10,
    quiz: { ...defaultQuiz, right: [0], explanation, ...quiz },
  } as const;
  const answer = await host.ask('deck:add', { id, question: `${id}?`, options: ['Pizza', 'Sushi'], settings });
  expect(answer).toMatchObject({ ok: true });
  return id as PollId;
}

export const roundNow = (party: Party) => party.view().round?.id ?? 'none';

export async function give(
  party: Party,
  event: 'poll:close' | 'poll:reveal' | 'poll:hide' | 'poll:rerun',
  poll: PollId,
) {
  const { version } = party.view();
  expect(await party.host.throwAt(event, { poll, round: roundNow(party) })).toMatchObject({ ok: true });
  await party.until((view) => view.version > version);
}

export async function open(party: Party, poll: PollId) {
  const { version } = party.view();
  expect(await party.host.ask('poll:open', { poll, round: null })).toMatchObject({ ok: true });
  await party.until((view) => view.version > version && view.shown === poll && view.round?.phase.phase === 'open');
}

/** Of an estimate 42 is right, which its kind keeps. */
export async function addEstimate({ host }: Party, id: string) {
  const settings = {
    changeable: true,
    results: 'hidden',
    timeLimitS: 10,
    quiz: { ...defaultQuiz, explanation },
  } as const;
  const asked = { kind: 'number', ask: { right: { value: 42, tolerance: 1 } } } as const;
  const answer = await host.ask('deck:add', { id, question: `${id}?`, options: [], settings, ...asked });
  expect(answer).toMatchObject({ ok: true });
  return id as PollId;
}

/** The option at this place; of an estimate a number that is right at 0. */
export async function answer(party: Party, phone: Client, place: number, n = 1) {
  const choice = party.view().poll?.options[place]?.id ?? String(42 + 10 * place);
  expect(await phone.throwAt('vote', { round: roundNow(party), choice, n })).toMatchObject({ ok: true });
}
