import { limits } from '#protocol/limits';
import type { PollSettings } from '#protocol/polls';
import { decisionWords } from './decision-words.ts';
import { unescapeText } from './escapes.ts';
import { askWords, type FileKind, kindNames, readKind, usualFileKind, writeKind } from './file-kind.ts';
import { type FileSettings, flatSettings, usualSettings } from './file-settings.ts';
import type { DeckProblem, DeckProblemCode } from './problems.ts';
import { quizWords } from './quiz-words.ts';

/** How one setting is written in a file. `read` gives undefined for what it does not know. */
export interface Word {
  readonly name: string;
  readonly problem: DeckProblemCode;
  readonly read: (value: string) => Partial<FileSettings> | undefined;
  readonly write: (settings: FileSettings) => string;
}

const words: readonly Word[] = [
  word('results', 'results', 'bad-results', { live: 'live', hidden: 'hidden' }),
  word('changes', 'changeable', 'bad-changes', { yes: true, no: false }),
  word('phones', 'phones', 'bad-phones', { always: 'always', 'after voting': 'after-voting' }),
  {
    name: 'time',
    problem: 'bad-time',
    read(value) {
      if (value === 'none') return { timeLimitS: null };
      const [, count, unit] = /^(\d{1,4}) ?(s|sec|seconds?|min|minutes?)$/.exec(value) ?? [];
      const timeLimitS = Number(count) * (unit?.startsWith('m') ? 60 : 1);
      return timeLimitS >= limits.minTimeLimitS && timeLimitS <= limits.maxTimeLimitS ? { timeLimitS } : undefined;
    },
    write: ({ timeLimitS }) => (timeLimitS === null ? 'none' : `${timeLimitS} s`),
  },
  ...decisionWords,
  ...quizWords,
];

/** The settings of every kind. */
export const settingNames: readonly string[] = ['kind', ...words.map(({ name }) => name)];

/** A setting with a word for each of its values. */
function word<K extends keyof FileSettings>(
  name: string,
  field: K,
  problem: DeckProblemCode,
  values: Readonly<Record<string, FileSettings[K]>>,
): Word {
  return {
    name,
    problem,
    read: (value) => (Object.hasOwn(values, value) ? { [field]: values[value] } : undefined),
    write: (settings) => Object.keys(values).find((value) => values[value] === settings[field]) ?? '',
  };
}

interface SettingProblem {
  readonly code: DeckProblemCode;
  readonly what: string;
  /** What could stand there; left out: what always can. */
  readonly allowed?: DeckProblem['allowed'];
}

export interface SettingsRead {
  readonly given: Partial<FileSettings>;
  /** As far as this line goes. */
  readonly asked: FileKind;
  /** Names of the settings that were read, good or bad: none may come twice. */
  readonly names: readonly string[];
  readonly problems: readonly SettingProblem[];
}

/** Room for the longest text that a setting can be, whatever it is made of. */
const maxLineChars = 6_000;

/** Commas stand between settings; one behind a backslash belongs to a text. */
const pieces = /(?:\\.|[^,])+/gs;

/** Does the line look as if settings were meant? */
export const isSettingsLine = (text: string) =>
  text.length <= maxLineChars && /^[\p{L}\p{M}\p{N} _-]{1,40}:/u.test(text);

/**
 * Reads `results: hidden, time: 60 s`. `before`: names read for this question on lines above, `kind`: what they say of its kind.
 * A kind's own settings stand behind it.
 */
export function readSettings(text: string, before: readonly string[], kind: FileKind = usualFileKind): SettingsRead {
  const names: string[] = [];
  const problems: SettingProblem[] = [];
  let given: Partial<FileSettings> = {};
  let asked = kind;

  const ownWord = (name: string) => askWords(asked.kind).find((one) => one.name === name);

  function readOwn(name: string, value: string): SettingProblem | null {
    if (name === 'kind') {
      const named = readKind(value.toLowerCase());
      if (!named) return { code: 'bad-kind', what: `kind: ${value}`, allowed: kindNames };
      asked = named;
      return null;
    }
    const word = ownWord(name);
    const ask = word?.read(word.isText ? unescapeText(value) : value.toLowerCase(), asked.ask);
    if (!ask) return { code: 'bad-ask', what: `${name}: ${value}`, allowed: word?.allowed ?? '' };
    asked = { ...asked, ask };
    return null;
  }

  for (const part of (text.match(pieces) ?? []).map((piece) => piece.trim().replace(/\s+/g, ' '))) {
    if (part === '') continue;
    const colon = part.indexOf(':');
    const name = (colon === -1 ? part : part.slice(0, colon)).trim();
    const value = colon === -1 ? '' : part.slice(colon + 1).trim();
    const small = name.toLowerCase();
    const known = words.find((one) => one.name === small);
    const isOwn = small === 'kind' || ownWord(small) !== undefined;
    if (!known && !isOwn) problems.push({ code: 'unknown-setting', what: name, allowed: settingNames.join(', ') });
    else if (before.includes(small) || names.includes(small)) problems.push({ code: 'second-setting', what: small });
    else if (!known) {
      names.push(small);
      const problem = readOwn(small, value);
      if (problem) problems.push(problem);
    } else {
      names.push(small);
      const read = known.read(value.toLowerCase());
      if (read) given = { ...given, ...read };
      else problems.push({ code: known.problem, what: `${small}: ${value}` });
    }
  }
  return { given, asked, names, problems };
}

/** Only what differs from what is usual for the kind; '' when nothing does. Texts stand on lines of their own. */
export function writeSettings(settings: PollSettings, kind: FileKind = usualFileKind): string {
  const flat = flatSettings(settings, kind.kind);
  const usual = usualSettings(kind.kind);
  // Of a decision that is not made nothing more is said.
  const said =
    flat.rule === null ? words.filter(({ name }) => !decisionWords.slice(1).some((word) => word.name === name)) : words;
  const given = said
    // Results of a quiz are hidden unless it is said that they are not.
    .filter(({ name, write }) => write(flat) !== write(usual) || (flat.isQuiz && name === 'results'))
    .map(({ name, write }) => `${name}: ${write(flat)}`);
  const { line, texts } = writeKind(kind);
  return [[...line, ...given].join(', '), ...texts].filter((each) => each !== '').join('\n');
}
