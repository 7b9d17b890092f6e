import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { wordLanguages } from '#protocol/chat';
import { limits } from '#protocol/limits';
import { oneLine, severalLines } from '#protocol/text';
import { cell } from '../results/csv.ts';
import { hostileNames, hostileTexts } from '../testing/hostile-texts.ts';
import { realNames } from '../testing/real-names.ts';
import { keyRecord } from '../testing/room-samples.ts';
import { skeletonOf } from './look-alike.ts';
import { looksLikeStaff } from './staff-names.ts';
import { createWordLists } from './word-lists.ts';

const nobody = { hostKeys: [] };
const { hasBadWord } = createWordLists();
const name = oneLine(limits.maxNameChars);
const line = severalLines(limits.maxChatChars, limits.maxChatBytes);

describe('[C6] names', () => {
  it('of five hundred people in forty scripts are taken as they are', () => {
    expect(new Set(realNames.map(([script]) => script)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(realNames.map(([, given]) => given)).size).toBeGreaterThanOrEqual(500);
    for (const [script, given] of realNames) {
      expect(v.parse(name, given), `${script}: ${given}`).toBe(given.normalize('NFC'));
      expect(v.parse(name, given.normalize('NFD')), `${script}: ${given}`).toBe(given.normalize('NFC'));
      expect(looksLikeStaff(given, nobody), `${script}: ${given}`).toBe(false);
      expect(hasBadWord(given, wordLanguages, []), `${script}: ${given}`).toBe(false);
    }
  });

  it.each(hostileNames)('%j is taken for somebody who runs the room', (given) => {
    const cleaned = v.safeParse(name, given);
    expect(!cleaned.success || looksLikeStaff(cleaned.output, nobody)).toBe(true);
  });

  it('of keys in use are not given to anybody else, however they are written', () => {
    const hostKeys = [keyRecord(1, { label: 'Rosa, stage' }), keyRecord(2, { label: 'Ben', revokedAt: 1 })];
    expect(looksLikeStaff('R\u043esa, \u0455tage', { hostKeys })).toBe(true);
    expect(looksLikeStaff('Rosa', { hostKeys })).toBe(false);
    expect(looksLikeStaff('Ben', { hostKeys })).toBe(false);
  });

  it('that look alike have one skeleton, and others have not', () => {
    expect(skeletonOf('p\u0430yp\u0430l')).toBe(skeletonOf('paypal'));
    expect(skeletonOf('Ana')).not.toBe(skeletonOf('Anna'));
    expect(skeletonOf('H\u00f8st')).not.toBe(skeletonOf('Host'));
  });
});

describe('[C5] five hundred hostile texts', () => {
  const hidden = /[\u200b\u2060-\u2069\u202a-\u202e\ufeff\u00ad\u3164\uffa0\u{e0000}-\u{e001f}]|[^\P{Cc}\n]/u;
  const stack = /\p{M}{7,}|(?:[\u0300-\u036f]|[\u0483-\u0489]|[\u1ab0-\u1aff]|[\u20d0-\u20ff]){4,}/u;

  it('are refused, or come out short, upright and without anything hidden', () => {
    expect(new Set([...hostileTexts, ...hostileNames]).size).toBeGreaterThanOrEqual(500);
    for (const text of hostileTexts) {
      const parsed = v.safeParse(line, text);
      if (!parsed.success) continue;
      const told = JSON.stringify(text.slice(0, 60));
      expect(parsed.output, told).not.toMatch(hidden);
      expect(parsed.output.normalize('NFC'), told).not.toMatch(stack);
      expect(parsed.output.split('\n').length, told).toBeLessThanOrEqual(limits.maxTextLines);
      expect(v.parse(line, parsed.output), told).toBe(parsed.output);
      expect(cell(parsed.output), told).not.toMatch(/^[=+@]/);
    }
  });

  it('fit into a name, or are refused', () => {
    for (const text of hostileTexts) {
      const parsed = v.safeParse(name, text);
      if (parsed.success) expect(parsed.output).not.toMatch(/[\n\r]|\p{M}{7,}/u);
    }
  });
});
