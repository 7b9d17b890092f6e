import { fitsOptions } from '#protocol/decision';
import { factsOf, optionsMeant } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import type { NewPoll } from '#protocol/poll-schemas';
import { explanationText } from '#protocol/poll-schemas';
import { pollBytes } from '#protocol/polls';
import { hasInk, oneLine } from '#protocol/text';
import { readAsked } from '../room/kinds/index.ts';
import type { FilePicture } from '../room/kinds/kind.ts';
import { cleanText, type TextSchema } from './clean-text.ts';
import { unescapeHeading, unescapeText } from './escapes.ts';
import { type FileKind, namedKind, usualFileKind } from './file-kind.ts';
import { byId, type PictureOf, picturesOf, readPicture } from './file-pictures.ts';
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
  /** In the order of the options, or the question's own. */
  readonly pictures: FilePicture[];
  /** Places of options that are marked as right, and the first line that marks one or does not. */
  readonly marked: number[];
  readonly explanation: string[];
  readonly settingNames: string[];
  /** What is said; the rest is as usual for its kind. */
  settings: Partial<FileSettings>;
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
const altText = oneLine(limits.maxAltChars);
const explanation = explanationText();

/**
 * Reads a deck (docs/deck-format.md). Whatever is wrong is said at once, line by line, and nothing is left out: a file
 * with a single problem gives no deck. `pictureOf`: which pictures are there.
 */
export function readDeckFile(file: string, pictureOf: PictureOf = byId): DeckRead {
  const { lines, problems } = splitLines(file);
  const complain = (line: number, code: DeckProblemCode, what?: string, allowed?: DeckProblem['allowed']) =>
    problems.push(problemAt(line, code, what, allowed));

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
    const usual = { settings: {}, asked: usualFileKind };
    const empty = { options: [], pictures: [], marked: [], explanation: [], settingNames: [], indent: 0 };
    drafts.push({ line, question: asked, ...empty, ...usual });
  }

  function readOption(draft: Draft, indent: number, text: string, line: number) {
    if (draft.options.length === 0) draft.indent = indent;
    if (draft.options.length === limits.maxOptions) complain(line, 'many-options');
    const [box = '', sign] = mark.exec(text) ?? [];
    if (indent > draft.indent) complain(line, 'inner-option');
    if (sign === 'x' || sign === 'X') draft.marked.push(draft.options.length);
    const given = text.slice(box.length);
    const isRead = draft.options.length < limits.maxOptions;
    const isPictured = picturesOf(draft.asked)?.on === 'options';
    const words = isPictured ? keepPicture(draft, given, line) : unescapeText(given);
    draft.options.push(isRead && words !== null ? textOf(label, words, line, 'option') : null);
  }

  /** Its text; null: the line is none. */
  function keepPicture(draft: Draft, text: string, line: number): string | null {
    const read = readPicture(text);
    const id = read && pictureOf(read.ref);
    if (!read) complain(line, 'needs-picture');
    else if (id === null) complain(line, 'lost-picture', read.ref);
    if (read) draft.pictures.push({ text: read.text, ref: id ?? '' });
    return read?.text ?? null;
  }

  function readQuestionPicture(draft: Draft, text: string, line: number) {
    if (draft.pictures.length > 0) {
      complain(line, 'second-picture');
      return;
    }
    const words = keepPicture(draft, text, line);
    const alt = words === null ? null : cleanText(altText, words);
    if (words !== null && alt === null) complain(line, 'bad-alt');
    draft.pictures.splice(
      0,
      1,
      ...draft.pictures.map(({ ref }) => (alt === null ? { text: '', ref: '' } : { text: alt, ref })),
    );
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
    if (draft && picturesOf(draft.asked)?.on === 'question' && readPicture(text))
      readQuestionPicture(draft, text, number);
    else if (slip) complain(number, 'no-space', slip);
    else if (count) complain(number, 'numbered-option', count);
    else if (!isSettingsLine(text)) complain(number, 'stray-text');
    else if (!draft) complain(number, 'lost-settings');
    else if (draft.options.length > 0) complain(number, 'late-settings');
    else {
      const read = readSettings(text, draft.settingNames, draft.asked);
      draft.asked = read.asked;
      draft.settingNames.push(...read.names);
      draft.settings = { ...draft.settings, ...read.given };
      for (const { code, what, allowed } of read.problems) complain(number, code, what, allowed);
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
    const { kind } = draft.asked;
    const facts = factsOf(kind);
    const labels = optionsMeant(
      kind,
      draft.options.filter((text) => text !== null),
    );
    // Refused ones count, too: they are complained of once.
    const count = draft.options.length === 0 ? labels.length : draft.options.length;
    const holder = picturesOf(draft.asked);
    const given = draft.pictures.filter(({ ref }) => ref !== '').length;
    const isWhole = given === (holder?.on === 'question' ? 1 : draft.options.length);
    const ask = holder && isWhole ? holder.with(draft.asked.ask, draft.pictures) : draft.asked.ask;
    // Those of options are complained of where they are missing, as are those that are not there.
    if (holder?.on === 'question' && draft.pictures.length === 0) complain(draft.line, 'needs-picture');
    if (count < facts.options.min) complain(draft.line, 'few-options', String(facts.options.min));
    else if (count > 0 && facts.options.max === 0) complain(draft.line, 'no-options', kind);
    else if (count > facts.options.max && count <= limits.maxOptions)
      complain(draft.line, 'more-options', kind, String(facts.options.max));
    else if ((!holder || isWhole) && !readAsked(kind, ask, count))
      complain(draft.line, facts.options.max === 0 ? 'clashing-ask' : 'lost-ask');
    const flat = { ...usualSettings(kind), ...draft.settings };
    const marks = { marked: draft.marked, explanation: cleanText(explanation, draft.explanation.join(' ')) ?? '' };
    const wrong = quizProblem(kind, count, flat, marks);
    if (wrong) complain(draft.line, wrong, kind);
    const said = pollSettings(flat, marks);
    // Nobody should see which answer most have given, unless it is said that they should.
    const settings =
      said.quiz && !draft.settingNames.includes('results') ? { ...said, results: 'hidden' as const } : said;
    if (!wrong && settings.quiz && facts.saysRight?.(ask) === false) complain(draft.line, 'no-right-answer');
    if (settings.decision && !facts.decides) complain(draft.line, 'lost-rule', kind);
    if (lacksRule(draft.settings, kind)) complain(draft.line, 'lost-decision');
    if (settings.decision && count >= facts.options.min && !fitsOptions(settings.decision, count))
      complain(draft.line, 'lost-letter');
    if (draft.question === null) return [];
    if (pollBytes(draft.question, labels, ask) > limits.maxPollBytes) complain(draft.line, 'big-poll');
    return [{ ...namedKind({ kind, ask }), question: draft.question, options: [...labels], settings }];
  });
  if (problems.length > 0) return { ok: false, problems: listProblems(problems) };
  return { ok: true, title: titles[0] ?? null, polls };
}
