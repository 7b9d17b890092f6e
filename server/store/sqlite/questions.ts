import type { DatabaseSync } from 'node:sqlite';
import { limits } from '#protocol/limits';
import type { RoomCode, VoterId } from '#protocol/polls';
import type { OwnUpvote, QuestionStanding } from '#protocol/questions';
import type { HeldQuestion } from '../../room/questions/book.ts';
import type { AskedQuestion, NewQuestion, Upvote, UpvoteOutcome } from '../talk-records.ts';
import { inTransaction } from './transaction.ts';

interface QuestionRow {
  readonly id: number;
  readonly voter: VoterId;
  readonly name: string | null;
  readonly text: string;
  readonly at: number;
  readonly standing: QuestionStanding;
  readonly answered_at: number | null;
  readonly answer: string | null;
  readonly merged: number | null;
  readonly votes: number;
}

const columns = 'id, voter, name, text, at, standing, answered_at, answer, merged, votes';

function questionOf({ answered_at: answeredAt, ...row }: QuestionRow): HeldQuestion {
  return { ...row, answeredAt };
}

/** The question with this id and all that were merged into it, and into those. */
const family = `
  WITH RECURSIVE family (id) AS (
    VALUES (:root) UNION SELECT questions.id FROM family JOIN questions ON room = :room AND merged = family.id)`;

export function questionTables(db: DatabaseSync) {
  const known = db.prepare(`SELECT ${columns} FROM questions WHERE room = ? AND voter = ? AND client_id = ?`);
  const last = db.prepare('SELECT count(*) AS count, coalesce(max(id), 0) AS last FROM questions WHERE room = ?');
  const insert = db.prepare(`
    INSERT INTO questions (room, id, voter, client_id, name, text, at, standing)
    SELECT code, ?, ?, ?, ?, ?, ?, ? FROM rooms WHERE code = ? AND erased_at IS NULL RETURNING ${columns}`);
  const ofRoom = db.prepare(`SELECT ${columns} FROM questions WHERE room = ? ORDER BY id`);
  const rootOf = db.prepare(`
    WITH RECURSIVE chain (id, merged, standing) AS (
      SELECT id, merged, standing FROM questions WHERE room = :room AND id = :id
      UNION SELECT next.id, next.merged, next.standing
      FROM chain JOIN questions AS next ON next.room = :room AND next.id = chain.merged)
    SELECT id, standing FROM chain WHERE merged IS NULL
      AND (SELECT erased_at FROM rooms WHERE code = :room) IS NULL`);
  const held = db.prepare(`${family}
    SELECT coalesce(max(n), 0) AS n, coalesce(max(up), 0) AS up FROM upvotes
    WHERE room = :room AND voter = :voter AND question IN family`);
  const takeBack = db.prepare(`${family}
    UPDATE upvotes SET up = 0 WHERE room = :room AND voter = :voter AND question IN family`);
  const upsert = db.prepare(`
    INSERT INTO upvotes (room, question, voter, up, n) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (room, voter, question) DO UPDATE SET up = excluded.up, n = excluded.n`);
  const count = db.prepare('UPDATE questions SET votes = votes + ? WHERE room = ? AND id = ? RETURNING votes');
  const judge = db.prepare(`
    UPDATE questions SET standing = ?, answered_at = ?, answer = ?, merged = ? WHERE room = ? AND id = ?`);
  const recount = db.prepare(`${family}
    UPDATE questions SET votes =
      (SELECT count(DISTINCT voter) FROM upvotes WHERE room = :room AND up = 1 AND question IN family)
    WHERE room = :room AND id = :root RETURNING ${columns}`);
  const own = db.prepare('SELECT question, up, n FROM upvotes WHERE room = ? AND voter = ?');

  function ask({ room, voter, id, name, text, at, standing }: NewQuestion): AskedQuestion {
    const found = known.get(room, voter, id) as unknown as QuestionRow | undefined;
    if (found) return { status: 'known', question: questionOf(found) };
    const row = last.get(room);
    if (Number(row?.['count']) >= limits.maxQuestions) return { status: 'too-many-questions', question: null };
    const next = Number(row?.['last']) + 1;
    const made = insert.get(next, voter, id, name, text, at, standing, room) as unknown as QuestionRow | undefined;
    if (!made) throw new Error(`a question for room ${room}, which does not exist`);
    return { status: 'asked', question: questionOf(made) };
  }

  function upvote({ room, question, voter, up, n: given }: Upvote): UpvoteOutcome {
    const root = rootOf.get({ room, id: question });
    if (root?.['standing'] !== 'shown') return { status: 'no-such-question', question, up: false, n: 0, votes: 0 };
    const id = Number(root['id']);
    const stored = held.get({ root: id, room, voter });
    const [before, was] = [Number(stored?.['n']), Number(stored?.['up'])];
    const n = given ?? before + 1;
    const isKept = n <= before;
    if (!isKept) {
      if (!up) takeBack.run({ root: id, room, voter });
      upsert.run(room, id, voter, up ? 1 : 0, n);
    }
    const change = isKept ? 0 : Number(up) - was;
    const votes = Number(count.get(change, room, id)?.['votes']);
    return isKept
      ? { status: 'kept', question: id, up: was === 1, n: before, votes }
      : { status: 'counted', question: id, up, n, votes };
  }

  return {
    loadQuestions: (room: RoomCode): HeldQuestion[] => (ofRoom.all(room) as unknown as QuestionRow[]).map(questionOf),
    askQuestions: (batch: readonly NewQuestion[]): AskedQuestion[] => inTransaction(db, () => batch.map(ask)),
    castUpvotes: (batch: readonly Upvote[]): UpvoteOutcome[] => inTransaction(db, () => batch.map(upvote)),
    saveQuestions(room: RoomCode, judged: readonly HeldQuestion[]): HeldQuestion[] {
      return inTransaction(db, () => {
        for (const { id, standing, answeredAt, answer, merged } of judged)
          judge.run(standing, answeredAt, answer, merged, room, id);
        return judged.flatMap(({ id }) => {
          const row = recount.get({ root: id, room }) as unknown as QuestionRow | undefined;
          return row ? [questionOf(row)] : [];
        });
      });
    },
    loadUpvotes(asked: readonly (readonly [room: RoomCode, voter: VoterId])[]): OwnUpvote[][] {
      return asked.map(([room, voter]) =>
        own.all(room, voter).map(({ question, up, n }) => ({ question: Number(question), up: up === 1, n: Number(n) })),
      );
    },
  };
}

export type QuestionTables = ReturnType<typeof questionTables>;
