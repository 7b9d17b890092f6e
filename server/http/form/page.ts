import type { RefusalCode } from '#protocol/errors';
import { limits } from '#protocol/limits';
import { spokenCode } from '#protocol/polls';
import type { Me, PhoneView } from '#protocol/views';
import { type Html, html } from './html.ts';
import { formKinds } from './kinds/index.ts';
import { quizOutcome } from './quiz-outcome.ts';
import { formWords, refusedWords } from './words.ts';

/** What the form is made of; who may not read the room gets no view. */
export interface FormProps {
  /** Where it is sent: the page's own address, as a path. */
  readonly action: string;
  readonly code: string;
  readonly view: PhoneView | null;
  readonly me: Me | null;
  /** Ties the form to the voter it was made for (identity.ts). */
  readonly proof: string;
  /** The voter's token, for a browser that has not shown yet that it keeps cookies. */
  readonly token: string | null;
  /** Why what was sent was not done. */
  readonly said: RefusalCode | null;
  /** The room asks for a passcode that this voter has not given. */
  readonly asksPasscode: boolean;
}

/** Beyond this many letters the page sets a question smaller (web/phone/ballot-paper.tsx). */
const longQuestion = 110;
/** As long as the handshake takes one (protocol/schemas.ts). */
const maxPasscodeLength = 200;

/** The phone page before and without its scripts: a form that votes by POST and shows the result. */
export function formPage(props: FormProps): Html {
  const { view, code, said } = props;
  const title = view && view.room.title !== view.poll?.question ? view.room.title : `Room ${spokenCode(code)}`;
  return html`<div class="phone"><div class="phone__column"><header class="phone__head"><h1 class="phone__title">${userText(title)}</h1></header>
<main class="phone__main">${said && html`<p class="note note--warn" role="alert">${refusedWords(said)}</p>`}
${view ? inside(props, view) : outside(props)}
<p class="form__again"><a class="button button--plain" href="${props.action}">${formWords.update}</a></p>
</main></div></div>`;
}

const userText = (text: string) => html`<bdi class="user-text" dir="auto">${text}</bdi>`;

function form(props: FormProps, fields: Html): Html {
  const { action, proof, token } = props;
  return html`<form method="post" action="${action}"><input type="hidden" name="proof" value="${proof}">${token !== null && html`<input type="hidden" name="voter" value="${token}">`}
${fields}</form>
`;
}

function inside(props: FormProps, view: PhoneView): Html {
  const { poll, announcement } = view;
  const told =
    announcement && html`<p class="note"><b>${formWords.announcement}</b> ${userText(announcement.text)}</p>`;
  if (!poll)
    return html`${told}<section class="message"><h2>${formWords.noPollTitle}</h2><p>${formWords.noPoll}</p></section>`;
  return html`${told}${paper(props, view, poll)}`;
}

function paper(props: FormProps, view: PhoneView, poll: NonNullable<PhoneView['poll']>): Html {
  const { round, tally, keys } = view;
  const { me } = props;
  const ballot = round ? me?.ballots[round.id] : undefined;
  const choice = ballot?.choice ?? null;
  const isOpen = round?.phase.phase === 'open';
  const isFixed = !poll.settings.changeable && choice !== null;
  const isNameless = view.names === 'required' && !me?.name;
  const isKept = round ? round.named === true : view.names === 'required';
  const fields = formKinds[poll.kind].fields({
    action: props.action,
    poll,
    keys: tally?.keys ?? keys,
    counts: tally?.counts,
    ballots: tally?.ballots ?? 0,
    choice,
    isUsable: isOpen && !isFixed && !isNameless,
  });
  const [tone, text] = receiptOf(view, ballot, poll.settings.changeable, isNameless);
  const mayWithdraw = isOpen && poll.settings.changeable && choice !== null;
  return html`<p class="paper__who">${isKept ? formWords.kept : poll.settings.quiz ? formWords.quiz : view.names === 'required' ? formWords.named : formWords.anonymous}</p>
<h2 class="paper__question"${poll.question.length > longQuestion && html` data-length="long"`}>${userText(poll.question)}</h2>
${quizOutcome(view, me)}${isNameless && isOpen && form(props, textField('name', formWords.nameLabel, formWords.nameSave, limits.maxNameChars))}${form(
  props,
  html`${round && html`<input type="hidden" name="round" value="${round.id}"><input type="hidden" name="n" value="${(ballot?.n ?? 0) + 1}">`}
${fields}<p class="paper__base tabular">${tally?.counts && html`<span>${formWords.ballots(tally.ballots)}</span>`}${
    round && !tally?.counts && html`<span>${round.resultsShown ? formWords.afterVoting : formWords.hidden}</span>`
  }</p>
<div class="receipt"><p class="receipt__text" data-tone="${tone}">${text}</p>${
    mayWithdraw && html`<button class="button button--plain" name="withdraw" value="yes">${formWords.withdraw}</button>`
  }</div>
`,
)}`;
}

function receiptOf(
  { round }: PhoneView,
  ballot: { readonly choice: string | null } | undefined,
  isChangeable: boolean,
  isNameless: boolean,
): readonly [tone: 'plain' | 'good', text: string] {
  const hasVoted = (ballot?.choice ?? null) !== null;
  if (!round) return ['plain', formWords.notOpen];
  switch (round.phase.phase) {
    case 'open':
      if (hasVoted) return ['good', isChangeable ? formWords.counted : formWords.countedFinal];
      if (isNameless) return ['plain', formWords.nameFirst];
      if (ballot) return ['plain', formWords.withdrawn];
      return ['plain', isChangeable ? formWords.choose : formWords.firstCounts];
    case 'closing':
      return hasVoted ? ['good', formWords.closedVoted] : ['plain', formWords.closing];
    case 'closed':
      return hasVoted ? ['good', formWords.closedVoted] : ['plain', formWords.closedNotVoted];
    default:
      return round.phase satisfies never;
  }
}

function textField(name: 'name' | 'passcode', label: string, send: string, maxLength: number): Html {
  return html`<label class="field"><span class="field__label">${label}</span> <input class="input" name="${name}" maxlength="${maxLength}" autocomplete="${name === 'name' ? 'nickname' : 'off'}" required></label>
<div class="message__actions"><button class="button">${send}</button></div>
`;
}

function outside(props: FormProps): Html {
  const { passcodeTitle, passcode, enter, outsideTitle } = formWords;
  const door = props.asksPasscode
    ? html`<h2>${passcodeTitle}</h2>${form(props, textField('passcode', passcode, enter, maxPasscodeLength))}`
    : html`<h2>${outsideTitle}</h2>`;
  return html`<section class="message">${door}</section>`;
}
