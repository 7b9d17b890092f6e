import { describe, expect, it } from 'vitest';
import { defaultQuiz } from '#protocol/quiz';
import { readDeckFile } from './read.ts';

const settingsOf = (...lines: string[]) => {
  const read = readDeckFile(lines.join('\n'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.polls[0]?.settings;
};

describe('[Z2] a quiz in a file', () => {
  it('marks right options; its results are hidden unless the file says otherwise', () => {
    expect(settingsOf('## A', '- a', '- [x] b', '- [ ] c', '- [X] d')).toMatchObject({
      results: 'hidden',
      quiz: { ...defaultQuiz, right: [1, 3] },
    });
    expect(settingsOf('## A', 'results: live', '- a', '- [x] b')).toMatchObject({
      results: 'live',
      quiz: { right: [1] },
    });
    expect(settingsOf('## A', '- a', '- b')).toMatchObject({ results: 'live', quiz: null });
    expect(settingsOf('## A', '- [ ] a', '- [ ] b')).toMatchObject({ quiz: null });
  });

  it('says what it is worth, and explains, on several lines too', () => {
    const lines = ['worth: 250, timing: free, streaks: yes', '- [x] a', '- b', '', '> Because', '> it **was**.'];
    expect(settingsOf('## A', ...lines)?.quiz).toEqual({
      right: [0],
      points: 250,
      timing: 'free',
      streaks: true,
      explanation: 'Because it **was**.',
    });
  });

  it('an estimate needs its right number', () => {
    expect(settingsOf('## A', 'kind: number, right: 330 +- 10, quiz: yes')?.quiz).not.toBeNull();
    const read = readDeckFile(['## A', 'kind: number, quiz: yes'].join('\n'));
    expect(read).toMatchObject({ ok: false, problems: [{ line: 1, code: 'no-right-answer' }] });
  });

  it('several right options of several that are picked', () => {
    expect(settingsOf('## A', 'kind: multiple', '- [x] a', '- b', '- [x] c')?.quiz?.right).toEqual([0, 2]);
  });
});
