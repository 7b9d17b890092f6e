import { describe, expect, it } from 'vitest';
import { limits } from '#protocol/limits';
import { defaultSettings } from '#protocol/polls';
import type { DeckProblemCode } from './problems.ts';
import { maxProblems } from './problems.ts';
import { readDeckFile } from './read.ts';

const file = (...lines: string[]) => lines.join('\n');

/** Every problem as `line code`. */
function problemsOf(...lines: string[]): string[] {
  const read = readDeckFile(file(...lines));
  return read.ok ? [] : read.problems.map(({ line, code }) => `${line} ${code}`);
}

describe('a deck file', () => {
  it('has a title, questions, settings and options', () => {
    const read = readDeckFile(
      file(
        '# Team day',
        '',
        '## Lunch?',
        'results: hidden, changes: no, time: 60 s, phones: after voting',
        '',
        '- Pizza',
        '- Sushi',
        '## Again?',
        '- Yes',
        '- No',
      ),
    );
    expect(read).toEqual({
      ok: true,
      title: 'Team day',
      polls: [
        {
          question: 'Lunch?',
          options: ['Pizza', 'Sushi'],
          settings: {
            results: 'hidden',
            changeable: false,
            timeLimitS: 60,
            phones: 'after-voting',
            decision: null,
            quiz: null,
          },
        },
        { question: 'Again?', options: ['Yes', 'No'], settings: defaultSettings },
      ],
    });
  });

  it('needs no title', () => {
    expect(readDeckFile('## Lunch?\n- Pizza\n- Sushi')).toMatchObject({ ok: true, title: null });
  });

  it('takes every bullet of Markdown, indented alike', () => {
    expect(readDeckFile('## Lunch?\n  * Pizza\n  + Sushi\n  -\tSalad')).toMatchObject({
      polls: [{ options: ['Pizza', 'Sushi', 'Salad'] }],
    });
  });

  it('leaves comments out, over lines too', () => {
    const read = readDeckFile(
      file(
        '<!-- for',
        '# nobody -->',
        '# Team day <!-- 2026 -->',
        '## Lunch?',
        '- Pizza<!---->',
        '<!--',
        '- Sushi -->- Salad',
      ),
    );
    expect(read).toEqual({
      ok: true,
      title: 'Team day',
      polls: [{ question: 'Lunch?', options: ['Pizza', 'Salad'], settings: defaultSettings }],
    });
  });

  it('takes the shortest comments of Markdown', () => {
    expect(readDeckFile('## A<!--> b<!---> c\n- a\n- b')).toMatchObject({ polls: [{ question: 'A b c' }] });
  });

  it('counts the lines of comments', () => {
    expect(problemsOf('<!-- a\r\nb\rc -->', '## Lunch?', '- Pizza', '- Sushi', 'hello')).toEqual(['7 stray-text']);
  });

  it('takes a backslash off punctuation and leaves other ones', () => {
    expect(readDeckFile('## C:\\new \\# \\\\\n- \\[x] seen\n- \\<!-- kept')).toMatchObject({
      polls: [{ question: 'C:\\new # \\', options: ['[x] seen', '<!-- kept'] }],
    });
  });

  it('lets a heading end as it starts', () => {
    expect(readDeckFile('# Team #\n## Lunch? ##\n- C#\n- D #')).toMatchObject({
      title: 'Team',
      polls: [{ question: 'Lunch?', options: ['C#', 'D #'] }],
    });
  });

  it('reads texts as the wire does: composed, on one line, without control characters', () => {
    expect(readDeckFile('\ufeff## The\u2028Caf\u0065\u0301?\u202e\n- a\u2028b\n- c \u0007 d')).toMatchObject({
      polls: [{ question: 'The Caf\u00e9?', options: ['a b', 'c d'] }],
    });
  });
});

const options = (count: number, text = 'x') => Array.from({ length: count }, () => `- ${text}`);
const polls = (count: number) => Array.from({ length: count }, () => ['## Lunch?', '- a', '- b']).flat();

describe('a file is refused with the line', () => {
  it.each<[string, readonly string[], readonly `${number} ${DeckProblemCode}`[]]>([
    ['nothing', [''], ['1 no-question']],
    ['a title alone', ['# Team day'], ['1 no-question']],
    ['a comment without end', ['## Lunch?', '- a', '- b', '<!-- c', '- d'], ['4 open-comment']],
    ['text before the title', ['Hello', '# Team day', ...polls(1)], ['1 stray-text']],
    ['text below the title', ['# Team day', 'Welcome to it', ...polls(1)], ['2 stray-text']],
    ['settings below the title', ['# Team day', 'results: hidden', ...polls(1)], ['2 lost-settings']],
    ['settings below options', [...polls(1), 'results: hidden'], ['4 late-settings']],
    ['text between options', ['## Lunch?', '- a', 'and', '- b'], ['3 stray-text']],
    ['an option on two lines', ['## Lunch?', '- a', '  and more', '- b'], ['3 stray-text']],
    ['a line across the page', [...polls(1), '---', '* * *', ...polls(1)], ['4 stray-text', '5 stray-text']],
    ['an underlined title', ['Team', '====', ...polls(1)], ['1 stray-text', '2 stray-text']],
    ['a second title', ['# A', '# B', ...polls(1)], ['2 second-title']],
    ['a title below questions', [...polls(1), '# A'], ['4 late-title']],
    ['an empty title', ['#', ...polls(1)], ['1 empty-title']],
    ['a long title', [`# ${'x'.repeat(limits.maxTitleChars + 1)}`, ...polls(1)], ['1 long-title']],
    ['a heading of the third rank', [...polls(1), '### C'], ['4 deep-heading']],
    ['an empty question', ['## ', '- a', '- b'], ['1 empty-question']],
    ['a question of decoration', ['## ##', '- a', '- b'], ['1 empty-question']],
    ['a question that draws nothing', ['## \u200b', '- a', '- b'], ['1 empty-question']],
    ['a long question', [`## ${'x'.repeat(limits.maxQuestionChars + 1)}`, '- a', '- b'], ['1 long-question']],
    ['a question without options', ['## A', '## B', '- a', '- b'], ['1 few-options']],
    ['a question with one option', ['## A', '- a'], ['1 few-options']],
    ['too many options', ['## A', ...options(limits.maxOptions + 2)], [`${limits.maxOptions + 2} many-options`]],
    ['too many polls', polls(limits.maxPolls + 2), [`${limits.maxPolls * 3 + 1} many-polls`]],
    ['a poll of too many bytes', ['## A', ...options(50, '\u{1f9d1}'.repeat(61))], ['1 big-poll']],
    ['options without a question', ['# A', '- a', '- b'], ['2 lost-option', '3 lost-option']],
    ['an option in an option', ['## A', '- a', '  - b', '- c'], ['3 inner-option']],
    ['an empty option', ['## A', '- a', '-', '- b'], ['3 empty-option']],
    ['a long option', ['## A', '- a', `- ${'x'.repeat(limits.maxOptionChars + 1)}`], ['3 long-option']],
    ['a very long option', ['## A', '- a', `- ${'x'.repeat(100_000)}`], ['3 long-option']],
    ['a kind that is none', ['## A', 'kind: guess', '- a', '- b'], ['2 bad-kind']],
    ['settings of another kind', ['## A', 'pick: 2', '- a', '- b'], ['2 unknown-setting']],
    ['a setting its kind cannot read', ['## A', 'kind: multiple, pick: lots', '- a', '- b'], ['2 bad-ask']],
    ['a setting that asks for more options', ['## A', 'kind: multiple, pick: 3', '- a', '- b'], ['1 lost-ask']],
    ['a mark without a text', ['## A', '- [x] a', '- [ ] b', '- [X]'], ['4 empty-option']],
    ['a quiz without a right answer', ['## A', 'quiz: yes', '- a', '- b'], ['1 no-right']],
    ['points of no quiz', ['## A', 'worth: 500', '- a', '- b'], ['1 lost-quiz']],
    ['an explanation of nothing', ['## A', '- a', '- b', '> Why'], ['1 lost-quiz']],
    ['an explanation of no question', ['> Why', '## A', '- a', '- b'], ['1 lost-explanation']],
    ['a long explanation', ['## A', '- [x] a', '- b', `> ${'x'.repeat(501)}`], ['4 long-explanation']],
    ['an order where options are marked', ['## A', 'right order: B A', '- a', '- b'], ['1 lost-marks']],
    [
      'values of a quiz',
      ['## A', 'quiz: on, worth: 0, timing: slow, streaks: 3, right order: A1', '- [x] a', '- b'],
      ['2 bad-quiz', '2 bad-worth', '2 bad-timing', '2 bad-streaks', '2 bad-order'],
    ],
    ['no space after #', ['#Team', '##Lunch?'], ['1 no-space', '2 no-space']],
    ['no space after -', ['## A', '- a', '-b', '- c'], ['3 no-space']],
    ['numbers', ['## A', '1. a', '2) b'], ['1 few-options', '2 numbered-option', '3 numbered-option']],
  ])('%s', (_, lines, wanted) => {
    expect(problemsOf(...lines)).toEqual(wanted);
  });

  it('all at once, in the order of the lines', () => {
    expect(problemsOf('# ', '## A', '- a', '## B', 'colour: red', '- a', '-b', 'end', '- c')).toEqual([
      '1 empty-title',
      '2 few-options',
      '5 unknown-setting',
      '7 no-space',
      '8 stray-text',
    ]);
  });

  it('and a sentence', () => {
    const read = readDeckFile('## A\n-a\n- b\n- c');
    expect(read).toEqual({ ok: false, problems: [{ line: 2, code: 'no-space', what: '-', allowed: '' }] });
  });

  it('but with no more problems than a person reads', () => {
    const problems = problemsOf(...Array<string>(maxProblems * 3).fill('nonsense'));
    expect(problems).toHaveLength(maxProblems + 1);
    expect(problems.at(-1)).toBe(`${maxProblems + 1} more-problems`);
  });

  it('of a short quotation', () => {
    const read = readDeckFile(`## A\nresults: ${'\u{1f9d1}'.repeat(200)}\n- a\n- b`);
    expect(read.ok ? '' : read.problems[0]?.what.length).toBeLessThan(100);
  });
});
