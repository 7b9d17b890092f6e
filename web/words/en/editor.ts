import { count, number } from './numerals.ts';

/** Where a poll is written: the host's editor and the form that makes a room. */
export const editorWords = {
  question: 'Question',
  options: 'Options',
  option: (letter: string) => `Option ${letter}`,
  removeOption: (letter: string) => `Remove option ${letter}`,
  moveUp: (letter: string) => `Move option ${letter} up`,
  moveDown: (letter: string) => `Move option ${letter} down`,
  addOption: 'Add an option',
  resultsTitle: 'Results',
  resultsLive: 'Everybody sees them while votes come in',
  resultsHidden: 'Hidden until you reveal them',
  votesTitle: 'Votes',
  changeable: 'Votes can be changed while voting is open',
  phonesTitle: 'Results on phones',
  phonesAlways: 'At all times',
  phonesAfterVoting: 'Once their owner has voted',
  timeTitle: 'Time limit',
  timeLimited: 'Voting closes by itself',
  timeSeconds: 'Seconds',
  timeRange: (least: number, most: number) => `${number(least)} to ${number(most)} seconds`,
  needsTime: (least: number, most: number) => `A time limit has ${number(least)} to ${number(most)} seconds.`,
  needsQuestion: 'Write a question first.',
  needsOptions: (n: number) => `Write at least ${count(n, 'option', 'options')}.`,
  emptiedOption: (letter: string) => `Option ${letter} is empty. Fill it, or remove it.`,
  tooLong: 'All the texts together are too long. Shorten some of the options.',
} as const;
