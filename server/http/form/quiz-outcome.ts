import type { OwnScore } from '#protocol/quiz';
import type { Me, PhoneView } from '#protocol/views';
import type { FormWords } from '../../words/words.ts';
import { type Html, html } from './html.ts';
import { formKindOf } from './kinds/index.ts';

type OutcomeWords = FormWords['outcome'];

/**
 * What became of a question of a quiz and where that leaves this voter, once it may be known; before, what it is worth. The
 * view holds no right answer before its reveal (Z1), so there is nothing to leave out here.
 */
export function quizOutcome(all: FormWords, { poll, round }: PhoneView, me: Me | null): Html | null {
  const words = all.outcome;
  const quiz = poll?.settings.quiz;
  if (!poll || !quiz) return null;
  const isRevealed = round?.phase.phase === 'closed' && round.resultsShown;
  if (!isRevealed)
    return html`<section class="quiz"><p class="quiz__worth">${words.worth(quiz.points, quiz.timing === 'weighted')}</p>${standing(words, me)}</section>`;
  const answer = me?.quiz?.shown?.round === round.id ? me.quiz.shown : undefined;
  const right = answer?.right ?? null;
  // Options in the order in which they are right, or what the kind's own settings say.
  const answers =
    formKindOf(poll).right?.(poll, all) ?? quiz.right.flatMap((place) => poll.options[place]?.label ?? []);
  return html`<section class="quiz"><p class="quiz__word"><b>${words.outcome(right)}</b>${(answer?.gained ?? 0) > 0 && html` <span class="tabular">${words.gained(answer?.gained ?? 0)}</span>`}</p>
${answers.length > 0 && html`<p>${words.answer(answers.length > 1)}: ${answers.map((text, at) => html`${at > 0 && ' · '}<strong><bdi class="user-text" dir="auto">${text}</bdi></strong>`)}</p>`}
${quiz.explanation !== '' && html`<p><bdi class="user-text" dir="auto">${quiz.explanation}</bdi></p>`}
${standing(words, me)}</section>
`;
}

function standing(words: OutcomeWords, me: Me | null): Html | null {
  const own: OwnScore | undefined = me?.quiz;
  if (!own || own.rank === null) return null;
  return html`<p class="tabular"><b>${words.standing(own.rank, own.players)}</b> <span>${words.points(own.points)}</span></p>
${own.team && html`<p class="tabular">${words.team(own.team.rank, own.team.points)}</p>`}${me?.name == null && own.player !== null && html`<p>${words.youAre(own.player)}</p>`}`;
}
