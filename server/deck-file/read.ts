import { fitsOptions } from '#protocol/decision';
import { factsOf } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import { pollBytes } from '#protocol/polls';
import type { NewPoll } from '#protocol/schemas';
import { explanationText } from '#protocol/schemas';
import { hasInk, oneLine } from '#protocol/text';
import { readAsked } from '../room/kinds/index.ts';
import { cleanText, type TextSchema } from './clean-text.ts';
import { unescapeHeading, unescapeText } from './escapes.ts';
import { type FileKind, namedKind, usualKind } from './file-kind.ts';
import { type FileSettings, lacksRule, pollSettings, usualSettings } from './file-settings.ts';
import { type DeckLine, splitLines } from './lines.ts';
import { type DeckProblem, type DeckProblemCode, listProblems, maxProblems, problemAt } from './problems.ts';
import { quizProblem } from './quiz-words.ts';
import { isSettingsLine, readSettings } from './settings-line.ts';

/** A poll as a file holds it: texts and settings, no ids. The usual kind is not named. */
export type FilePoll = NewPoll & Required<Pick<NewPoll, 'settings'>>;

export interface DeckFile {
  /** null: the file names none. */
  readonly title: string | null;
  readonly polls: readonly FilePoll[];
}

export type DeckRead =
  | ({ readonly ok: true } & DeckFile)
  | { readonly ok: false; readonly problems: readonly DeckProblem[] };

/** A question whose lines are being read. Texts that were refused are null: they count, and are complained of once. */
interface Draft {
  readonly line: number;
  readonly question: string | null;
  readonly options: (string | null)[];
  /** Places of options that are marked as right, and the first line that marks one or does not. */
  readonly marked: number[];
  readonly explanation: string[];
  readonly settingNames: string[];
  settings: FileSettings;
  asked: FileKind;
  /** Where its options begin on their lines. */
  indent: number;
}

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/s;
const option = /^([ \t]*)[-*+](?:[ \t]+(.*))?$/s;
/** Markdown draws a line across the page. */
const rule = /^ {0,3}([-*])(?:[ \t]*\1){2,}$/;
const mark = /^\[([ xX])\](?:\s+|$)/;
const quoted = /^ {0,3}>[ \t]?(.*)$/s;
const withoutSpace = /^[ \t]*(#{1,2}|[-*+])(?=[^\s#*+-])/;
const numbered = /^[ \t]*(\d+[.)])\s/;

const title = oneLine(limits.maxTitleChars);
const question = oneLine(limits.maxQuestionChars);
const label = oneLine(limits.maxOptionChars);
const explanation = explanationText();

/**
 * Reads a deck (docs/deck-format.md). Whatever is wrong is said at once, line by line, and nothing is left out: a file
 * with a single problem gives no deck.
 */
export function readDeckFile(file: string): DeckRead {
  const { lines, problems } = splitLines(file);
  const complain = (line: number, code: DeckProblemCode, what?: string, must?: string) =>
    problems.push(problemAt(line, code, what, must));

  /** The text as a room would hold it; null when it is refused. */
  function textOf(schema: TextSchema, text: string, line: number, what: 'title' | 'question' | 'option') {
    const cleaned = cleanText(schema, text);
    if (cleaned === null) complain(line, `${hasInk(text) ? 'long' : 'empty'}-${what}`);
    return cleaned;
  }

  const titles: (string | null)[] = [];
  const drafts: Draft[] = [];

  function readTitle(text: string, line: number) {
    if (titles.length > 0) complain(line, 'second-title');
    else if (drafts.length > 0) complain(line, 'late-title');
    else titles.push(textOf(title, unescapeHeading(text), line, 'title'));
  }

  function readQuestion(text: string, line: number) {
    const asked = textOf(question, unescapeHeading(text), line, 'question');
    const usual = { settings: usualSettings, asked: usualKind };
    const empty = { options: [], marked: [], explanation: [], settingNames: [], indent: 0 };
    drafts.push({ line, question: asked, ...empty, ...usual });
  }

  function readOption(draft: Draft, indent: number, text: string, line: number) {
    if (draft.options.length === 0) draft.indent = indent;
    if (draft.options.length === limits.maxOptions) complain(line, 'many-options');
    const [box = '', sign] = mark.exec(text) ?? [];
    if (indent > draft.indent) complain(line, 'inner-option');
    if (sign === 'x' || sign === 'X') draft.marked.push(draft.options.length);
    const isRead = draft.options.length < limits.maxOptions;
    draft.options.push(isRead ? textOf(label, unescapeText(text.slice(box.length)), line, 'option') : null);
  }

  function readExplanation(draft: Draft, text: string, line: number) {
    draft.explanation.push(unescapeText(text));
    const whole = draft.explanation.join(' ');
    if (hasInk(whole) && cleanText(explanation, whole) === null) complain(line, 'long-explanation');
  }

  function readText({ number, text }: DeckLine, draft: Draft | undefined) {
    const told = quoted.exec(text)?.[1];
    if (told !== undefined) return draft ? readExplanation(draft, told, number) : complain(number, 'lost-explanation');
    const slip = withoutSpace.exec(text)?.[1];
    const count = numbered.exec(text)?.[1];
    if (slip) complain(number, 'no-space', slip);
    else if (count) complain(number, 'numbered-option', count);
    else if (!isSettingsLine(text)) complain(number, 'stray-text');
    else if (!draft) complain(number, 'lost-settings');
    else if (draft.options.length > 0) complain(number, 'late-settings');
    else {
      const read = readSettings(text, draft.settingNames, draft.asked);
      draft.asked = read.asked;
      draft.settingNames.push(...read.names);
      draft.settings = { ...draft.settings, ...read.given };
      for (const { code, what, must } of read.problems) complain(number, code, what, must);
    }
  }

  for (const line of lines) {
    const draft = drafts.at(-1);
    const [, hashes, headingText = ''] = heading.exec(line.text) ?? [];
    if (hashes === '##' && drafts.length === limits.maxPolls) {
      complain(line.number, 'many-polls');
      break;
    }
    if (problems.length > maxProblems) return { ok: false, problems: listProblems(problems) };
    const [, indent, optionText = ''] = option.exec(line.text) ?? [];
    if (hashes === '#') readTitle(headingText, line.number);
    else if (hashes === '##') readQuestion(headingText, line.number);
    else if (hashes !== undefined) complain(line.number, 'deep-heading', hashes);
    else if (indent === undefined || rule.test(line.text)) readText(line, draft);
    else if (draft) readOption(draft, indent.length, optionText, line.number);
    else complain(line.number, 'lost-option');
  }

  if (drafts.length === 0 && problems.length === 0) complain(1, 'no-question');
  const polls = drafts.flatMap((draft) => {
    const labels = draft.options.filter((text) => text !== null);
    const { kind, ask } = draft.asked;
    const facts = factsOf(kind);
    if (draft.options.length < facts.options.min) complain(draft.line, 'few-options', String(facts.options.min));
    else if (draft.options.length > 0 && facts.options.max === 0) complain(draft.line, 'no-options', kind);
    else if (!readAsked(kind, ask, draft.options.length)) complain(draft.line, 'lost-ask');
    const marks = { marked: draft.marked, explanation: cleanText(explanation, draft.explanation.join(' ')) ?? '' };
    const wrong = quizProblem(kind, draft.options.length, draft.settings, marks);
    if (wrong) complain(draft.line, wrong, kind);
    const said = pollSettings(draft.settings, marks);
    // Nobody should see which answer most have given, unless it is said that they should.
    const settings =
      said.quiz && !draft.settingNames.includes('results') ? { ...said, results: 'hidden' as const } : said;
    if (settings.decision && !facts.decides) complain(draft.line, 'lost-rule', kind);
    if (lacksRule(draft.settings)) complain(draft.line, 'lost-decision');
    if (settings.decision && !fitsOptions(settings.decision, draft.options.length)) complain(draft.line, 'lost-letter');
    if (draft.question === null) return [];
    if (pollBytes(draft.question, labels, ask) > limits.maxPollBytes) complain(draft.line, 'big-poll');
    return [{ ...namedKind(draft.asked), question: draft.question, options: labels, settings }];
  });
  if (problems.length > 0) return { ok: false, problems: listProblems(problems) };
  return { ok: true, title: titles[0] ?? null, polls };
}
