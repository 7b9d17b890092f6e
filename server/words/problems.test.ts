import { describe, expect, it } from 'vitest';
import { allowedValues, problemAt } from '../deck-file/problems.ts';
import { StartProblem } from '../start-problem.ts';
import { deckProblemText } from './deck-problem-text.ts';
import { words as english } from './en/index.ts';
import { loadWords } from './words.ts';

const all = await loadWords();
/** Of whatever facts: here they are numbers, which every sentence can take in. */
type Sentence = (...facts: readonly number[]) => string;
const sentencesOf = (words: object) => words as Readonly<Record<string, Sentence>>;

/** Which of the facts a sentence speaks of. */
function saidBy(sentence: Sentence | undefined): readonly number[] {
  const facts = [70_001, 70_002, 70_003];
  const said = sentence?.(...facts) ?? '';
  return facts.filter((fact) => said.includes(String(fact)));
}

describe.each([...all])('in %s', (_, words) => {
  const { deckLine, ...start } = english.start;

  it.each(Object.entries(sentencesOf(start)))('the terminal says of what it speaks: %s', (name, sentence) => {
    expect(saidBy(sentencesOf(words.start)[name])).toEqual(saidBy(sentence));
  });

  it.each(Object.entries(sentencesOf(english.deck.problems)))(
    'a deck is refused with its own words: %s',
    (name, said) => {
      expect(saidBy(sentencesOf(words.deck.problems)[name])).toEqual(saidBy(said));
    },
  );

  it('a line of a deck is named with what is wrong there, and what could stand instead', () => {
    const problem = problemAt(7, 'bad-results', 'results: often');
    const said = new StartProblem([
      ['deckNotLoaded', 'a.md'],
      ['deckLine', 7, problem],
    ]).in(words.start);
    for (const part of ['a.md', '7', 'results: often', allowedValues['bad-results']]) expect(said).toContain(part);
    expect(deckProblemText(words.deck, problemAt(1, 'bad-ask', 'low: x', { maxChars: 60 }))).toContain('60');
  });
});

it('a problem at the start is the same sentence wherever it is said', () => {
  const problem = new StartProblem([['portInUse', 3000], ['notBuilt']], { exitCode: 2 });
  expect(problem.message).toBe(problem.in(english.start));
  expect(problem.message.split('\n')).toHaveLength(2);
  expect(problem.exitCode).toBe(2);
});
