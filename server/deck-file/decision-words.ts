import { limits } from '#protocol/limits';
import { letterOf } from '#protocol/polls';
import { type Share, shareOf } from '#protocol/share';
import type { FileSettings } from './file-settings.ts';
import type { DeckProblemCode } from './problems.ts';
import type { Word } from './settings-line.ts';

/** Options go by the letters that all pages show beside them. */
export function placeOf(value: string): number | undefined {
  const letter = value.toUpperCase();
  const place = Array.from({ length: limits.maxOptions }, (_, index) => letterOf(index)).indexOf(letter);
  return place === -1 ? undefined : place;
}

/** An option by its letter; `nothing` is the word for none. */
function optionWord(name: 'motion' | 'abstention', nothing: string, problem: DeckProblemCode): Word {
  return {
    name,
    problem,
    read(value) {
      const place = value === nothing ? null : placeOf(value);
      return place === undefined ? undefined : { [name]: place };
    },
    write: (settings) => (settings[name] === null ? nothing : letterOf(settings[name])),
  };
}

const written = (share: Share) => share.replace('%', ' %');

function readRule(value: string): FileSettings['rule'] | undefined {
  if (value === 'none') return null;
  return value === 'simple' || value === 'absolute' ? value : (shareOf(value) ?? undefined);
}

function readQuorum(value: string): FileSettings['quorum'] | undefined {
  if (value === 'none') return null;
  if (!/^\d{1,7}$/.test(value)) return shareOf(value) ?? undefined;
  return Number(value) >= 1 && Number(value) <= limits.maxQuorum ? Number(value) : undefined;
}

/** What the result of a poll decides, in a file. */
export const decisionWords: readonly Word[] = [
  {
    name: 'decision',
    problem: 'bad-decision',
    read(value) {
      const rule = readRule(value);
      return rule === undefined ? undefined : { rule };
    },
    write: ({ rule }) => (rule === null ? 'none' : rule === 'simple' || rule === 'absolute' ? rule : written(rule)),
  },
  optionWord('motion', 'any', 'bad-motion'),
  optionWord('abstention', 'none', 'bad-abstention'),
  {
    name: 'base',
    problem: 'bad-base',
    read: (value) => (value === 'votes' || value === 'ballots' ? { base: value } : undefined),
    write: ({ base }) => base,
  },
  {
    name: 'quorum',
    problem: 'bad-quorum',
    read(value) {
      const quorum = readQuorum(value);
      return quorum === undefined ? undefined : { quorum };
    },
    write: ({ quorum }) => (quorum === null ? 'none' : typeof quorum === 'number' ? String(quorum) : written(quorum)),
  },
];
