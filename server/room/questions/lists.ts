import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import type { BareQuestions, OwnUpvote, Question, QuestionNews } from '#protocol/questions';
import { type Book, type HeldQuestion, isShown, rootOf } from './book.ts';

/** Consoles see all of them, whatever became of them; voters and screens what is shown. */
export type QuestionReader = 'console' | 'voter';

/** What has changed since somebody was told: questions to be told whole, and those of which only the votes have changed. */
export interface ChangedQuestions {
  readonly asked: ReadonlySet<number>;
  readonly upvoted: ReadonlySet<number>;
}

const isSeen = (reader: QuestionReader) => (question: HeldQuestion) => reader === 'console' || isShown(question);

/** Never who asked. */
function questionView(question: HeldQuestion, reader: QuestionReader): Question {
  const { id, text, name, at, votes, standing, answeredAt, answer, merged } = question;
  return {
    id,
    text,
    name,
    at,
    votes,
    standing,
    ...(answeredAt === null ? {} : { answeredAt }),
    ...(answer === null ? {} : { answer }),
    ...(merged === null || reader === 'voter' ? {} : { merged }),
  };
}

/** Those that wait first, then most votes, the older before the newer; what is answered at the end. */
export function byUrgency(a: HeldQuestion, b: HeldQuestion): number {
  const answered = Number(a.answeredAt !== null) - Number(b.answeredAt !== null);
  return answered || b.votes - a.votes || a.id - b.id;
}

/** As many as fit, in the order they come. */
function within<Q>(questions: readonly Q[], maxBytes: number, told: (question: Q) => object): readonly Q[] {
  if (maxBytes === Number.POSITIVE_INFINITY) return questions;
  let bytes = 0;
  const last = questions.findIndex((question) => {
    bytes += Buffer.byteLength(JSON.stringify(told(question))) + 1;
    return bytes > maxBytes;
  });
  return last === -1 ? questions : questions.slice(0, last);
}

/** The list from scratch, with this voter's own questions first, also held ones: who asked knows what was asked. */
export function listFor(
  book: Book,
  reader: QuestionReader,
  own: { readonly voter: VoterId; readonly upvotes: readonly OwnUpvote[] },
): QuestionNews {
  const all = [...book.values()];
  const seen = all.filter(isSeen(reader)).sort(byUrgency);
  const asked = all.filter(({ voter }) => voter === own.voter);
  const isOwnHeld = ({ standing, merged }: HeldQuestion) => standing === 'held' && merged === null;
  const first = reader === 'voter' ? asked.filter((question) => isShown(question) || isOwnHeld(question)) : [];
  const told = [...first, ...seen.filter((question) => !first.includes(question))];
  const view = (question: HeldQuestion) => questionView(question, reader);
  const maxBytes = reader === 'console' ? Number.POSITIVE_INFINITY : limits.maxQuestionListBytes;
  return {
    reset: true,
    // A hall opens the list at once: what does not fit is not even written.
    questions: within(told, maxBytes, view).map(view),
    votes: [],
    gone: [],
    total: seen.length,
    own: { asked: asked.map(({ id }) => id), upvotes: own.upvotes },
  };
}

/** A place in a message that names a question and a number. */
const pairBytes = 16;

/** As much of what is new as phones are told in one pulse, and what comes with the next. */
export function portionOf(
  book: Book,
  { asked, upvoted }: ChangedQuestions,
): { readonly now: ChangedQuestions; readonly later: ChangedQuestions } {
  let told = 0;
  let isFull = false;
  const bytesOf = (id: number) => {
    const question = book.get(id);
    if (!question || !isShown(question)) return pairBytes;
    return Buffer.byteLength(JSON.stringify(questionView(question, 'voter'))) + 1;
  };
  const split = (ids: ReadonlySet<number>, cost: (id: number) => number) => {
    const [now, later] = [new Set<number>(), new Set<number>()];
    for (const id of ids) {
      const bytes = isFull ? 0 : cost(id);
      isFull ||= told > 0 && told + bytes > limits.maxQuestionNewsBytes;
      (isFull ? later : now).add(id);
      told += bytes;
    }
    return [now, later] as const;
  };
  const [askedNow, askedLater] = split(asked, bytesOf);
  const [upvotedNow, upvotedLater] = split(upvoted, () => pairBytes);
  return {
    now: { asked: askedNow, upvoted: upvotedNow },
    later: { asked: askedLater, upvoted: upvotedLater },
  };
}

/** What is new, as it is now; null: nothing for this reader. */
export function newsFor(book: Book, reader: QuestionReader, { asked, upvoted }: ChangedQuestions): QuestionNews | null {
  if (asked.size + upvoted.size === 0) return null;
  const [whole, gone]: [HeldQuestion[], number[]] = [[], []];
  for (const id of asked) {
    const question = book.get(id);
    if (question && isSeen(reader)(question)) whole.push(question);
    // A held one was never there for others, and stays with who asked it.
    else if (question?.standing !== 'held' || question.merged !== null) gone.push(id);
  }
  const votes: (readonly [number, number])[] = [];
  for (const id of upvoted) {
    const question = book.get(id);
    if (question && !asked.has(id) && isSeen(reader)(question)) votes.push([id, question.votes]);
  }
  if (whole.length + gone.length + votes.length === 0) return null;
  const questions = whole.map((question) => questionView(question, reader));
  return { questions, votes, gone, total: totalOf(book, reader) };
}

function totalOf(book: Book, reader: QuestionReader): number {
  let total = 0;
  for (const question of book.values()) if (isSeen(reader)(question)) total += 1;
  return total;
}

/** What screens show: the first of the list and the pinned one, whole and always anew. */
export function screenList(book: Book, { list, pinned }: { list: boolean; pinned: number | null }): QuestionNews {
  const seen = [...book.values()].filter(isShown).sort(byUrgency);
  const open = list ? seen.filter(({ answeredAt }) => answeredAt === null).slice(0, limits.maxScreenQuestions) : [];
  const large = seen.find(({ id }) => id === pinned);
  const told = large && !open.includes(large) ? [large, ...open] : open;
  const view = (question: HeldQuestion) => questionView(question, 'voter');
  return {
    reset: true,
    questions: within(told, limits.maxScreenTallyBytes, view).map(view),
    votes: [],
    gone: [],
    total: seen.length,
  };
}

function bareQuestion({ text, votes, answeredAt, answer }: HeldQuestion) {
  return { text, votes, answered: answeredAt !== null, ...(answer === null ? {} : { answer }) };
}

/** For bare clients: the most wanted that fit, by id. */
export function bareList(book: Book): BareQuestions {
  const all = [...book.values()].filter(isShown).sort(byUrgency).slice(0, limits.maxScreenQuestions);
  const seen = within(all, limits.maxQuestionNewsBytes, bareQuestion);
  return Object.fromEntries(seen.map((question) => [String(question.id), bareQuestion(question)]));
}

/** This voter's votes by the questions that have them now: of merged ones the newest `n`, and up if any is. */
export function ownUpvotes(book: Book, stored: readonly OwnUpvote[]): OwnUpvote[] {
  const found = new Map<number, OwnUpvote>();
  for (const { question, up, n } of stored) {
    const root = rootOf(book, question);
    if (!root) continue;
    const known = found.get(root.id);
    found.set(root.id, { question: root.id, up: up || known?.up === true, n: Math.max(n, known?.n ?? 0) });
  }
  return [...found.values()];
}
