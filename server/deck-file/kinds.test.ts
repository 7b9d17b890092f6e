import { describe, expect, it } from 'vitest';
import { defaultDecision } from '#protocol/decision';
import { defaultSettings } from '#protocol/polls';
import { readDeckFile } from './read.ts';
import { writeDeckFile } from './write.ts';

const file = (...lines: string[]) => `${lines.join('\n')}\n`;

function pollOf(...lines: string[]) {
  const read = readDeckFile(file('## How?', ...lines));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.polls[0];
}

function problemsOf(...lines: string[]): string[] {
  const read = readDeckFile(file('## How?', ...lines));
  return read.ok ? [] : read.problems.map(({ line, code }) => `${line} ${code}`);
}

const options = ['', '- Pizza', '- Sushi', '- Salad'];

describe('a scale in a file', () => {
  it.each([
    [['kind: scale'], { from: 1, to: 5, low: null, high: null }],
    [['kind: scale, steps: 0-10'], { from: 0, to: 10, low: null, high: null }],
    [['Kind: Scale', 'low: Not at ALL', 'high: Very much'], { from: 1, to: 5, low: 'Not at ALL', high: 'Very much' }],
    [['kind: scale, low: Never, high: Always'], { from: 1, to: 5, low: 'Never', high: 'Always' }],
    [
      ['kind: scale', String.raw`low: Never\, really`, String.raw`high: \<!-- a \\ b`],
      { from: 1, to: 5, low: 'Never, really', high: '<!-- a \\ b' },
    ],
  ])('is written as %j', (lines, ask) => {
    expect(pollOf(...lines)).toMatchObject({ kind: 'scale', ask, options: [] });
  });

  it.each([
    [['kind: scale, steps: 5-1'], '2 bad-ask'],
    [['kind: scale, steps: 0-11'], '2 bad-ask'],
    [['kind: scale, steps: many'], '2 bad-ask'],
    [['kind: scale', 'low:'], '3 bad-ask'],
    [['kind: scale', `low: ${'x'.repeat(61)}`], '3 bad-ask'],
    [['kind: scale', 'low: Never, really'], '3 unknown-setting'],
    [['kind: scale', 'low: a', 'low: b'], '4 second-setting'],
    [['low: Never', '- a', '- b'], '2 unknown-setting'],
    [['kind: scale', '- a', '- b'], '1 no-options'],
    [['kind: scale, decision: simple'], '1 lost-rule'],
  ])('is not %j', (lines, problem) => {
    expect(problemsOf(...lines)).toContain(problem);
  });

  it('is saved with the names of its ends on lines of their own', () => {
    const polls = [
      {
        kind: 'scale' as const,
        ask: { from: 0, to: 10, low: 'Never, really', high: '# \\ "all"' },
        question: 'How?',
        options: [],
        settings: { ...defaultSettings, timeLimitS: 60 },
      },
    ];
    const written = writeDeckFile({ title: null, polls });
    expect(written).toContain('kind: scale, steps: 0-10, time: 60 s\nlow: Never\\, really\nhigh: \\# \\\\ "all"\n');
    expect(readDeckFile(written)).toEqual({ ok: true, title: null, polls });
  });
});

describe('a ranking in a file', () => {
  it('puts all in order, or the best of them', () => {
    expect(pollOf('kind: ranking', ...options)).toMatchObject({ kind: 'ranking', ask: { top: null } });
    expect(pollOf('kind: ranking, top: 2', ...options)).toMatchObject({ ask: { top: 2 } });
    expect(problemsOf('kind: ranking, top: 4', ...options)).toEqual(['1 lost-ask']);
    expect(problemsOf('kind: ranking, top: 0', ...options)).toEqual(['2 bad-ask']);
    expect(problemsOf('kind: ranking, top: some', ...options)).toEqual(['2 bad-ask']);
  });
});

describe('points in a file', () => {
  it('are a hundred or so many, all to be spent or any', () => {
    expect(pollOf('kind: points', ...options)).toMatchObject({ ask: { points: 100, all: true } });
    expect(pollOf('kind: points, points: 10, spend: any', ...options)).toMatchObject({
      ask: { points: 10, all: false },
    });
    expect(problemsOf('kind: points, points: 9', ...options)).toEqual(['2 bad-ask']);
    expect(problemsOf('kind: points, spend: some', ...options)).toEqual(['2 bad-ask']);
  });
});

describe('a number in a file', () => {
  it.each([
    ['range: 5..1', '2 bad-ask'],
    ['range: 5..5', '2 bad-ask'],
    ['range: 0..10, right: 11', '1 clashing-ask'],
    ['range: 0..10.5', '1 clashing-ask'],
  ])('is not %s', (settings, problem) => {
    expect(problemsOf(`kind: number, ${settings}`)).toEqual([problem]);
  });
});

describe('a motion in a file', () => {
  const decision = { ...defaultDecision, motion: 0, abstention: 2 };

  it('needs neither options nor a decision', () => {
    expect(pollOf('kind: motion')).toEqual({
      kind: 'motion',
      ask: {},
      question: 'How?',
      options: ['Yes', 'No', 'Abstain'],
      settings: { ...defaultSettings, decision },
    });
  });

  it('may call its three options otherwise, and decide otherwise', () => {
    expect(pollOf('kind: motion, decision: 2/3, quorum: 20', '- Ja', '- Nein', '- Enthaltung')).toMatchObject({
      options: ['Ja', 'Nein', 'Enthaltung'],
      settings: { decision: { ...decision, rule: '2/3', quorum: 20 } },
    });
  });

  it('says of its decision only what is not usual', () => {
    const poll = (settings = {}) => ({ title: null, polls: [{ ...pollOf('kind: motion'), settings } as never] });
    expect(writeDeckFile(poll({ ...defaultSettings, decision }))).toContain('\nkind: motion\n\n');
    expect(writeDeckFile(poll({ ...defaultSettings, decision: { ...decision, abstention: null } }))).toContain(
      '\nkind: motion, abstention: none\n\n',
    );
    const undecided = poll(defaultSettings);
    expect(writeDeckFile(undecided)).toContain('\nkind: motion, decision: none\n\n');
    expect(readDeckFile(writeDeckFile(undecided))).toEqual({ ok: true, ...undecided });
  });

  it.each([
    [['- Yes', '- No'], '1 few-options'],
    [['- Yes', '- No', '- Abstain', '- Later'], '1 more-options'],
    [['decision: none, quorum: 20'], '1 lost-decision'],
    [['motion: D'], '1 lost-letter'],
  ])('is not %j', (lines, problem) => {
    expect(problemsOf('kind: motion', ...lines)).toEqual([problem]);
  });
});
