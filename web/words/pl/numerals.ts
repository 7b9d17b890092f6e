import { numeralsOf } from '../numerals-of.ts';

export const { number, plural, count, decimal, list, time, day, moment, unbroken } = numeralsOf('pl');
