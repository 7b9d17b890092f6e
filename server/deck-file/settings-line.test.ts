import { describe, expect, it } from 'vitest';
import { defaultDecision } from '#protocol/decision';
import { defaultSettings } from '#protocol/polls';
import { readDeckFile } from './read.ts';

const file = (...lines: string[]) => lines.join('\n');

/** Every problem as `line code`. */
function problemsOf(...lines: string[]): string[] {
  const read = readDeckFile(file(...lines));
  return read.ok ? [] : read.problems.map(({ line, code }) => `${line} ${code}`);
}

/** The settings of a file with one question and this line below it. */
function settingsOf(...lines: string[]) {
  const read = readDeckFile(file('## Lunch?', ...lines, '- Pizza', '- Sushi'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.polls[0]?.settings;
}

describe('settings', () => {
  it.each([
    ['results: hidden', { results: 'hidden' }],
    ['Results :  HIDDEN', { results: 'hidden' }],
    ['changes: no', { changeable: false }],
    ['phones: after  voting', { phones: 'after-voting' }],
    ['time: 90 s', { timeLimitS: 90 }],
    ['time: 90s', { timeLimitS: 90 }],
    ['time: 5 seconds', { timeLimitS: 5 }],
    ['time: 60 min', { timeLimitS: 3_600 }],
    ['time: 1 minute', { timeLimitS: 60 }],
    ['results: live, changes: yes, phones: always, time: none,', {}],
    ['decision: none, motion: any, abstention: none, base: votes, quorum: none', {}],
    ['decision: simple', { decision: defaultDecision }],
    ['Decision: 2 / 3, Motion: b', { decision: { ...defaultDecision, rule: '2/3', motion: 1 } }],
    ['decision: 62.50%', { decision: { ...defaultDecision, rule: '62.5%' } }],
    [
      'quorum: 20, decision: absolute, base: ballots, abstention: A',
      { decision: { rule: 'absolute', motion: null, abstention: 0, base: 'ballots', quorum: 20 } },
    ],
    ['decision: simple, quorum: 50 %', { decision: { ...defaultDecision, quorum: '50%' } }],
  ])('are written as %j', (line, wanted) => {
    expect(settingsOf(line)).toEqual({ ...defaultSettings, ...wanted });
  });

  it('may stand on several lines', () => {
    expect(settingsOf('results: hidden', '', 'time: 60 s')).toEqual({
      ...defaultSettings,
      results: 'hidden',
      timeLimitS: 60,
    });
  });

  it.each([
    ['colour: red', '2 unknown-setting'],
    ['results: hidden, hidden', '2 unknown-setting'],
    ['__proto__: x', '2 unknown-setting'],
    ['results: some', '2 bad-results'],
    ['results: constructor', '2 bad-results'],
    ['results:', '2 bad-results'],
    ['changes: maybe', '2 bad-changes'],
    ['phones: never', '2 bad-phones'],
    ['time: 4 s', '2 bad-time'],
    ['time: 61 min', '2 bad-time'],
    ['time: 60', '2 bad-time'],
    ['time: -5 s', '2 bad-time'],
    ['time: soon', '2 bad-time'],
    ['time: 60 s, time: 90 s', '2 second-setting'],
    ['decision: most', '2 bad-decision'],
    ['decision: 0 %', '2 bad-decision'],
    ['decision: 5/4', '2 bad-decision'],
    ['decision: simple, motion: BZ', '2 bad-motion'],
    ['decision: simple, motion: constructor', '2 bad-motion'],
    ['decision: simple, abstention: 2', '2 bad-abstention'],
    ['decision: simple, base: all', '2 bad-base'],
    ['decision: simple, quorum: 0', '2 bad-quorum'],
    ['decision: simple, quorum: many', '2 bad-quorum'],
    ['decision: simple, motion: C', '1 lost-letter'],
    ['decision: simple, motion: A, abstention: A', '1 lost-letter'],
    ['quorum: 20', '1 lost-decision'],
    ['decision: none, motion: A', '1 lost-decision'],
    ['Please be honest', '2 stray-text'],
  ])('are refused as %j: %s', (line, wanted) => {
    expect(problemsOf('## Lunch?', line, '- Pizza', '- Sushi')).toEqual([wanted]);
  });

  it('are named in the problem', () => {
    const read = readDeckFile('## Lunch?\nresults: often, colour: red\n- Pizza\n- Sushi');
    expect(read).toMatchObject({
      ok: false,
      problems: [
        { line: 2, code: 'bad-results', what: 'results: often' },
        { line: 2, code: 'unknown-setting', what: 'colour' },
      ],
    });
  });

  it('are refused twice on two lines', () => {
    expect(problemsOf('## Lunch?', 'time: 60 s', 'time: 90 s', '- Pizza', '- Sushi')).toEqual(['3 second-setting']);
  });
});
