import { afterEach, expect, it, vi } from 'vitest';
import { numeralsOf } from './numerals-of.ts';

afterEach(() => vi.unstubAllGlobals());

const noon = new Date(2026, 5, 1, 13, 5).getTime();

it.each([
  [['en-US'], 'Monday, June 1', '01:05 PM'],
  [['de-AT', 'en-GB'], 'Monday 1 June', '13:05'],
  [['de-AT'], 'Monday, June 1', '01:05 PM'],
])('days and hours of a reader who wishes %j are those of where that is spoken', (languages, day, time) => {
  vi.stubGlobal('navigator', { languages });
  const english = numeralsOf('en');
  expect([english.day(noon), english.time(noon).replace('\u202f', ' ')]).toEqual([day, time]);
});
