import { useRef, useState } from 'preact/hooks';
import type { Ack, Answers } from '#protocol/events';
import type { ClientEvent, Sent } from '#protocol/schemas';
import type { Session } from '../state/session.ts';
import { hostWords } from '../words/en/host.ts';
import { refusalWords } from '../words/en.ts';

export interface Orders {
  /** Gives one order; null while there is no connection. A refusal becomes `trouble`. */
  readonly give: <E extends ClientEvent>(event: E, payload: Sent<E>) => Promise<Ack<Answers[E]> | null>;
  readonly isBusy: boolean;
  /** Why the last order was not carried out, as a sentence. */
  readonly trouble: string | null;
  /** The trouble was read. */
  readonly dismiss: () => void;
}

/** Orders from one part of the page, which shows its own troubles and waits for its own answers. `begin`: its first trouble. */
export function useOrders(session: Pick<Session, 'order'>, begin: string | null = null): Orders {
  const [isBusy, setIsBusy] = useState(false);
  const [trouble, setTrouble] = useState(begin);
  const waiting = useRef(0);
  return {
    isBusy,
    trouble,
    dismiss: () => setTrouble(null),
    async give(event, payload) {
      waiting.current += 1;
      setIsBusy(true);
      const answer = await session.order(event, payload);
      waiting.current -= 1;
      setIsBusy(waiting.current > 0);
      setTrouble(answer === null ? hostWords.offline : answer.ok ? null : refusalWords[answer.code]);
      return answer;
    },
  };
}
