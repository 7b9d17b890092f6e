import { expect, test } from 'vitest';
import { defaultSettings, type PollSettings } from '#protocol/polls';
import { emptyDraft } from '../../editor/draft.ts';
import { createDrafts } from './drafts.ts';

function draftsFrom(settings: object) {
  const stored = JSON.stringify({ new: { ...emptyDraft(), question: 'Lunch?', settings } });
  return createDrafts('482913', { get: () => stored, set: () => {} }).of('new');
}

const older: Partial<PollSettings> = { changeable: false, results: 'hidden', phones: 'always', timeLimitS: 30 };

test('what was written with an older page is kept, with the usual values of what came since', () => {
  expect(draftsFrom(older)).toMatchObject({ question: 'Lunch?', settings: { ...defaultSettings, ...older } });
});

test.each([{ decision: 'most' }, { decision: { motion: 0 } }, { decision: 7 }])(
  'what no page could show is left: %j',
  (change) => {
    expect(draftsFrom({ ...older, ...change })).toBeUndefined();
  },
);
