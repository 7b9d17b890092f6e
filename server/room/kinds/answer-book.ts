import type { Judged, ListedAnswer, Standing } from '#protocol/kinds/answers';
import type { Weights } from './kind.ts';

/** Everything that counts as one answer. */
interface Answer {
  readonly fold: string;
  count: number;
  standing: Standing;
  /** As most wrote it; of as many, as it was written first. */
  label: string;
  /** How often each writing came; null: there is one. */
  writings: Map<string, number> | null;
}

/** What counts as the same answer, where an answer nobody has judged stands, and which of those that are shown come first. */
export interface AnswerRules {
  readonly fold: (writing: string) => string;
  readonly isHeld: boolean;
  readonly order: 'weight' | 'newest';
}

interface Total {
  keys: number;
  weight: number;
}

/**
 * The answers of one round in the order in which they are shown, kept as they come: a hundred thousand different ones cost
 * a commit no more than those that it brought, and a pulse no more than those that it shows.
 */
export function createAnswerBook({ fold, isHeld, order }: AnswerRules, weights: Weights, firstJudged: Judged) {
  const answers = new Map<string, Answer>();
  const usual: Standing = isHeld ? 'held' : 'shown';
  const totals: Record<Standing, Total> = {
    held: { keys: 0, weight: 0 },
    shown: { keys: 0, weight: 0 },
    removed: { keys: 0, weight: 0 },
  };
  /** By standing, each answer among those with as many; whoever came to a number first stands before the others. */
  const ranks: Record<Standing, Map<number, Set<Answer>>> = { held: new Map(), shown: new Map(), removed: new Map() };
  let judged: Judged = [];
  let standings: ReadonlyMap<string, Standing> = new Map();
  /** What was made of it since it changed last: many ask for the same. */
  let made = new Map<string, unknown>();

  const isByWeight = (standing: Standing) => standing === 'shown' && order === 'weight';
  const rankOf = ({ standing, count }: Answer) => (isByWeight(standing) ? count : 0);

  function put(answer: Answer) {
    const { standing, count } = answer;
    const rank = rankOf(answer);
    const among = ranks[standing].get(rank);
    if (among) among.add(answer);
    else ranks[standing].set(rank, new Set([answer]));
    totals[standing].keys += 1;
    totals[standing].weight += count;
  }

  function take(answer: Answer) {
    const { standing, count } = answer;
    const rank = rankOf(answer);
    const among = ranks[standing].get(rank);
    among?.delete(answer);
    if (among?.size === 0) ranks[standing].delete(rank);
    totals[standing].keys -= 1;
    totals[standing].weight -= count;
  }

  function write(answer: Answer, writing: string, weight: number) {
    if (answer.writings === null) {
      if (writing === answer.label) return;
      answer.writings = new Map([[answer.label, answer.count]]);
    }
    const { writings } = answer;
    const sum = (writings.get(writing) ?? 0) + weight;
    if (sum === 0) writings.delete(writing);
    else writings.set(writing, sum);
    if (sum > (writings.get(answer.label) ?? 0)) answer.label = writing;
    else if (writing === answer.label) answer.label = mostUsed(writings) ?? writing;
  }

  function count(writing: string, weight: number) {
    if (weight === 0) return;
    const key = fold(writing);
    const known = answers.get(key);
    if (!known) {
      const answer: Answer = {
        fold: key,
        count: weight,
        standing: standings.get(key) ?? usual,
        label: writing,
        writings: null,
      };
      answers.set(key, answer);
      put(answer);
      return;
    }
    const isMoved = isByWeight(known.standing);
    if (isMoved) take(known);
    else totals[known.standing].weight += weight;
    write(known, writing, weight);
    known.count += weight;
    if (isMoved) put(known);
    if (known.count !== 0) return;
    take(known);
    answers.delete(key);
  }

  function judge(next: Judged) {
    if (next === judged) return;
    const before = standings;
    judged = next;
    standings = new Map(next);
    for (const key of new Set([...before.keys(), ...standings.keys()])) {
      const answer = answers.get(key);
      const standing = standings.get(key) ?? usual;
      if (!answer || answer.standing === standing) continue;
      take(answer);
      answer.standing = standing;
      put(answer);
      made = new Map();
    }
  }

  /** In their order, the weightiest or the newest first; held ones as they came, removed ones the last removed first. */
  function* inOrder(standing: Standing): Generator<Answer> {
    const groups = ranks[standing];
    for (const rank of [...groups.keys()].sort((a, b) => b - a)) {
      const among = groups.get(rank) ?? [];
      if (isByWeight(standing) || standing === 'held') yield* among;
      else yield* [...among].reverse();
    }
  }

  judge(firstJudged);
  for (const [writing, weight] of weights) count(writing, weight);

  return {
    judge,
    /** What a commit has added to the tally. */
    add(added: Weights) {
      for (const [writing, weight] of added) count(writing, weight);
      made = new Map();
    },
    totals,
    *answers(standing: Standing): Generator<ListedAnswer> {
      for (const { label, count } of inOrder(standing)) yield { key: label, count };
    },
    /** Those that say this, at most so many, and how many there are. */
    find(standing: Standing, said: string, most: number): { answers: ListedAnswer[]; total: number } {
      const sought = fold(said);
      const found: ListedAnswer[] = [];
      let total = 0;
      for (const { fold: key, label, count } of inOrder(standing)) {
        if (sought === '' && found.length === most) break;
        if (!key.includes(sought)) continue;
        total += 1;
        if (found.length < most) found.push({ key: label, count });
      }
      return { answers: found, total: sought === '' ? totals[standing].keys : total };
    },
    /** Makes it once until something changes. */
    once<T>(name: string, make: () => T): T {
      if (!made.has(name)) made.set(name, make());
      return made.get(name) as T;
    },
  };
}

/** Of as many, the first. */
function mostUsed(writings: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const [writing, count] of writings) if (best === null || count > (writings.get(best) ?? 0)) best = writing;
  return best;
}

export type AnswerBook = ReturnType<typeof createAnswerBook>;
