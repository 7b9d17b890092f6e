import type { Answer } from './connection.ts';

/** One question as a phone asked it. */
export interface Asking {
  readonly voter: string;
  readonly id: string;
  readonly text: string;
  /** Its number in the room; null: no answer came, or a refusal. */
  question: number | null;
  isRefused: boolean;
}

/** One vote for a question, or the taking back of one. */
export interface Upvoting {
  readonly voter: string;
  readonly question: number;
  readonly n: number;
  readonly up: boolean;
  fate: 'maybe' | 'acked' | 'refused';
}

/** What the clients know of questions: part of the ledger. */
export function createAsked(fault: (what: string) => void) {
  const askings: Asking[] = [];
  const upvotings: Upvoting[] = [];
  /** Known to be there, as somebody was told so. */
  const known: number[] = [];

  return {
    askings: askings as readonly Asking[],
    upvotings: upvotings as readonly Upvoting[],
    known: known as readonly number[],
    ask(voter: string, id: string, text: string): (answer: Answer) => void {
      const asking: Asking = { voter, id, text, question: null, isRefused: false };
      askings.push(asking);
      return ({ ok, question }) => {
        if (!ok || question === undefined) {
          asking.isRefused = true;
          return;
        }
        asking.question = question;
        if (!known.includes(question)) known.push(question);
      };
    },
    upvote(voter: string, question: number, n: number, up: boolean): (answer: Answer) => void {
      const upvoting: Upvoting = { voter, question, n, up, fate: 'maybe' };
      upvotings.push(upvoting);
      return (answer) => {
        upvoting.fate = answer.ok ? 'acked' : 'refused';
        const { n: stored = 0 } = answer;
        if (answer.ok && (answer.question !== question || stored < n))
          fault(`${voter} sent n ${n} for question ${question}, and was told n ${stored} of ${answer.question}`);
      };
    },
  };
}

export type Asked = ReturnType<typeof createAsked>;
