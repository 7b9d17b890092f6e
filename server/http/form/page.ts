import type { RefusalCode } from '#protocol/errors';
import { type Language, languages } from '#protocol/languages';
import { limits } from '#protocol/limits';
import { type Poll, spokenCode } from '#protocol/polls';
import type { Me, PhoneView } from '#protocol/views';
import { type FormWords, refusedIn } from '../../words/words.ts';
import { type Html, html } from './html.ts';
import { formKindOf } from './kinds/index.ts';
import { quizOutcome } from './quiz-outcome.ts';

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
  readonly words: FormWords;
  readonly language: Language;
  /** Those one can choose among. */
  readonly languages: readonly Language[];
}

/** Beyond this many letters the page sets a question smaller (web/phone/ballot-paper.tsx). */
const longQuestion = 110;
/** As long as the handshake takes one (protocol/schemas.ts). */
const maxPasscodeLength = 200;

/** The phone page before and without its scripts: a form that votes by POST and shows the result. */
export function formPage(props: FormProps): Html {
  const { view, code, said, words } = props;
  const title = view && view.room.title !== view.poll?.question ? view.room.title : words.room(spokenCode(code));
  return html`<div class="phone"><div class="phone__column"><header class="phone__head"><h1 class="phone__title">${userText(title)}</h1></header>
<main class="phone__main">${said && html`<p class="note note--warn" role="status">${saidIn(props, said)}</p>`}
${view ? inside(props, view) : outside(props)}
<p class="form__again"><a class="button button--plain" href="${props.action}">${words.update}</a></p>
${languagePicker(props)}</main></div></div>`;
}

/** The poll's task is named where an answer did not fit it. */
function saidIn({ view, words }: FormProps, said: RefusalCode): string {
  const task = view?.poll && taskOf(view.poll, words);
  return said === 'no-such-option' && task ? `${words.task.misfit} ${task}` : refusedIn(words, said);
}

const taskOf = (poll: Poll, words: FormWords) => formKindOf(poll).task?.(poll, words) ?? null;

function languagePicker({ action, words, language, languages: offered }: FormProps): Html | null {
  if (offered.length < 2) return null;
  const options = offered.map(
    (tag) =>
      html`<option value="${tag}" lang="${tag}"${tag === language && html` selected`}>${languages[tag].name}</option>`,
  );
  return html`<form class="form__language" action="${action}"><label>${words.language} <select class="input" name="language">${options}</select></label> <button class="button button--plain">${words.setLanguage}</button></form>
`;
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
  const { words } = props;
  const told = announcement && html`<p class="note"><b>${words.announcement}</b> ${userText(announcement.text)}</p>`;
  if (!poll) return html`${told}<section class="message"><h2>${words.noPollTitle}</h2><p>${words.noPoll}</p></section>`;
  return html`${told}${paper(props, view, poll)}`;
}

function paper(props: FormProps, view: PhoneView, poll: Poll): Html {
  const { round, tally, keys } = view;
  const { me, words } = props;
  const ballot = round ? me?.ballots[round.id] : undefined;
  const choice = ballot?.choice ?? null;
  const isOpen = round?.phase.phase === 'open';
  const isFixed = !poll.settings.changeable && choice !== null;
  const isNameless = view.names === 'required' && !me?.name;
  const isKept = round ? round.named === true : view.names === 'required';
  const fields = formKindOf(poll).fields({
    action: props.action,
    poll,
    keys: tally?.keys ?? keys,
    counts: tally?.counts,
    ballots: tally?.ballots ?? 0,
    choice,
    isUsable: isOpen && !isFixed && !isNameless,
    words,
  });
  const task = taskOf(poll, words);
  const [tone, text] = receiptOf(words, view, ballot, poll, isNameless);
  const mayWithdraw = isOpen && poll.settings.changeable && choice !== null;
  return html`<p class="paper__who">${isKept ? words.kept : poll.settings.quiz ? words.quiz : view.names === 'required' ? words.named : words.anonymous}</p>
<h2 class="paper__question"${poll.question.length > longQuestion && html` data-length="long"`}>${userText(poll.question)}</h2>
${quizOutcome(words, view, me)}${isNameless && isOpen && form(props, textField('name', words.nameLabel, words.nameSave, limits.maxNameChars))}${form(
  props,
  html`${round && html`<input type="hidden" name="round" value="${round.id}"><input type="hidden" name="n" value="${(ballot?.n ?? 0) + 1}">`}
${task !== null && html`<p>${userText(task)}</p>`}${fields}<p class="paper__base tabular">${tally?.counts && html`<span>${words.ballots(tally.ballots)}</span>`}${
    round && !tally?.counts && html`<span>${round.resultsShown ? words.afterVoting : words.hidden}</span>`
  }</p>
<div class="receipt"><p class="receipt__text" data-tone="${tone}">${text}</p>${
    mayWithdraw && html`<button class="button button--plain" name="withdraw" value="yes">${words.withdraw}</button>`
  }</div>
`,
)}`;
}

function receiptOf(
  words: FormWords,
  { round }: PhoneView,
  ballot: { readonly choice: string | null } | undefined,
  poll: Poll,
  isNameless: boolean,
): readonly [tone: 'plain' | 'good', text: string] {
  const hasVoted = (ballot?.choice ?? null) !== null;
  const isChangeable = poll.settings.changeable;
  const stands = taskOf(poll, words) === null ? words : words.task;
  if (!round) return ['plain', words.notOpen];
  switch (round.phase.phase) {
    case 'open':
      if (hasVoted) return ['good', isChangeable ? words.counted : words.countedFinal];
      if (isNameless) return ['plain', words.nameFirst];
      if (ballot) return ['plain', stands.withdrawn];
      return ['plain', isChangeable ? stands.choose : stands.firstCounts];
    case 'closing':
      return hasVoted ? ['good', words.closedVoted] : ['plain', words.closing];
    case 'closed':
      return hasVoted ? ['good', words.closedVoted] : ['plain', words.closedNotVoted];
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
  const { passcodeTitle, passcode, enter, outsideTitle } = props.words;
  const door = props.asksPasscode
    ? html`<h2>${passcodeTitle}</h2>${form(props, textField('passcode', passcode, enter, maxPasscodeLength))}`
    : html`<h2>${outsideTitle}</h2>`;
  return html`<section class="message">${door}</section>`;
}
