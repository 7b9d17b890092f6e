import { type ReadonlySignal, signal } from '@preact/signals';
import type { RefusalCode } from '#protocol/errors';
import type { Ack, Answers } from '#protocol/events';
import type { QuestionNews } from '#protocol/questions';
import type { Session } from '../state/session.ts';
import { noQuestions, type Questions, withNews } from './list-news.ts';

/** A tap that the server has not confirmed. */
interface Tap {
  readonly up: boolean;
  readonly n: number;
}

/**
 * The questions of a room as one page has them: who watches gets the list, and from then on what is new. A vote shows as sending
 * until the server has it on its disk; without a connection it waits, and goes again under the same `n`.
 */
function createQuestionList(session: Session) {
  const known = signal<Questions>(noQuestions);
  const taps = signal<ReadonlyMap<number, Tap>>(new Map());
  const refused = signal<RefusalCode | null>(null);
  const isLoaded = signal(false);

  function receive(news: QuestionNews) {
    known.value = withNews(known.value, news);
  }
  session.receive.questions = receive;

  function settle(question: number, tap: Tap) {
    if (taps.value.get(question) === tap) taps.value = new Map([...taps.value].filter(([id]) => id !== question));
  }

  async function send(question: number, tap: Tap) {
    const answer = await session.order('upvote', { question, ...tap });
    // Without an answer it stays: the next look at the list sends it again.
    if (answer === null) return;
    settle(question, tap);
    if (!answer.ok) {
      refused.value = answer.code;
      return;
    }
    const { question: id, up, n, votes } = answer;
    receive({ questions: [], votes: [[id, votes]], gone: [], own: { asked: [], upvotes: [{ question: id, up, n }] } });
  }

  return {
    known: known as ReadonlySignal<Questions>,
    taps: taps as ReadonlySignal<ReadonlyMap<number, Tap>>,
    refused: refused as ReadonlySignal<RefusalCode | null>,
    isLoaded: isLoaded as ReadonlySignal<boolean>,
    /** The list from scratch. To be called whenever the page is online and shows it. */
    async watch(): Promise<void> {
      const answer = await session.order('questions:watch', { watch: true });
      if (!answer?.ok || !answer.news) return;
      receive(answer.news);
      isLoaded.value = true;
      for (const [question, tap] of taps.value) void send(question, tap);
    },
    /** Nobody looks any more: a phone need not be told. */
    async leave(): Promise<void> {
      await session.order('questions:watch', { watch: false });
    },
    /** Gives a vote, or takes it back. */
    toggle(question: number): void {
      const { upvotes } = known.value;
      const before = taps.value.get(question) ?? upvotes.get(question);
      const n = 1 + Math.max(before?.n ?? 0, upvotes.get(question)?.n ?? 0);
      const tap = { up: !(before?.up ?? false), n };
      refused.value = null;
      taps.value = new Map([...taps.value, [question, tap]]);
      void send(question, tap);
    },
    /** `id` makes a repetition harmless. Resolves with the refusal, or null while offline. */
    async ask(text: string, id: string, withName: boolean): Promise<Ack<Answers['ask']> | null> {
      const answer = await session.order('ask', { text, id, withName });
      if (!answer?.ok) return answer;
      const { question, standing } = answer;
      const name = withName && !session.view.value?.questions?.anonymous ? (session.me.value?.name ?? null) : null;
      const own = { id: question, text: text.trim(), name, at: session.serverNow(), votes: 0, standing };
      const questions = known.value.byId.has(question) ? [] : [own];
      receive({ questions, votes: [], gone: [], own: { asked: [question], upvotes: [] } });
      return answer;
    },
    /** Does this voter want to know it, as far as this page can tell? */
    isUp: (question: number) => (taps.value.get(question) ?? known.value.upvotes.get(question))?.up ?? false,
    /** With the tap that is under way: nobody has to wait to see that it was noticed. */
    votesOf(question: number): number {
      const tap = taps.value.get(question);
      const votes = known.value.byId.get(question)?.votes ?? 0;
      const stored = known.value.upvotes.get(question)?.up ?? false;
      return tap && tap.up !== stored ? Math.max(0, votes + (tap.up ? 1 : -1)) : votes;
    },
  };
}

export type QuestionList = ReturnType<typeof createQuestionList>;

const lists = new WeakMap<object, QuestionList>();

/** The questions of this page's session, wherever they are shown. */
export function questionsOf(session: object): QuestionList {
  const list = lists.get(session) ?? createQuestionList(session as Session);
  lists.set(session, list);
  return list;
}
