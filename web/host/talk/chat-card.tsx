import { useState } from 'preact/hooks';
import { defaultTalk } from '#protocol/chat';
import type { Sent } from '#protocol/schemas';
import type { SaidOne } from '../../chat/chat-line.tsx';
import { ChatPanel } from '../../chat/chat-panel.tsx';
import { saveBlob } from '../../ui/save-file.ts';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import { BannedList } from './banned-list.tsx';
import './chat-card.css';
import { type ChatMode, ChatModePicker } from './chat-mode.tsx';
import { ChatRulesPart } from './chat-rules.tsx';
import { Deeds } from './deeds.tsx';
import { HeldQueue } from './held-queue.tsx';
import { LineActs } from './line-acts.tsx';
import { MutedList } from './muted-list.tsx';
import { RemovedLine, useRemovedLines } from './removed-lines.tsx';

/** Where the chat can be had as a file; hosts only. */
export interface ChatPlace {
  readonly base: string;
  readonly code: string;
  readonly hostKey: string;
}

interface ChatCardProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly isShown: boolean;
  readonly place: ChatPlace | null;
  readonly areRulesOpen?: boolean;
}

type Rules = Sent<'chat:rules'>;

const rulesOf: Readonly<Record<ChatMode, Rules>> = {
  open: { enabled: true, hold: false },
  hold: { enabled: true, hold: true },
  off: { enabled: false },
};

/** The chat with what only those who steer may do: what waits, who may write, what is taken away, and back. */
export function ChatCard({ session, view, isShown, place, areRulesOpen = false }: ChatCardProps) {
  const orders = useOrders(session);
  // What was clicked shows at once, until the next view says what is so.
  const [clicked, setClicked] = useState<{ version: number; rules: Rules } | null>(null);
  const rules: Rules = clicked?.version === view.version ? clicked.rules : {};
  const chat = { ...view.chat, ...(rules as Partial<typeof view.chat>) };
  const hold = rules.hold ?? (view.talk ?? defaultTalk).hold;
  const removed = useRemovedLines(session, orders.give);
  const remove = (line: SaidOne) => void removed.remove(line);

  async function change(next: Rules) {
    setClicked({ version: view.version, rules: next });
    const answer = await orders.give('chat:rules', next);
    if (!answer?.ok) setClicked(null);
  }

  async function save() {
    if (!place) return;
    const response = await fetch(`${place.base}/api/rooms/${place.code}/chat?format=csv`, {
      headers: { authorization: `Bearer ${place.hostKey}` },
    });
    if (response.ok) saveBlob(`showhands-${place.code}-chat.csv`, await response.blob());
  }

  return (
    <section class="card host-chat" aria-labelledby="chat-title">
      <header class="host-chat__head">
        <div class="host-chat__top">
          <h2 id="chat-title" class="host-part">
            {hostWords.chat}
          </h2>
          <ChatModePicker
            mode={chat.enabled ? (hold ? 'hold' : 'open') : 'off'}
            choose={(mode) => void change(rulesOf[mode])}
          />
        </div>
        <label class="choices__one">
          <input type="checkbox" checked={chat.onScreen} onChange={() => void change({ onScreen: !chat.onScreen })} />
          {hostWords.chatOnScreen}
        </label>
        <ChatRulesPart view={view} change={(next) => void change(next)} isOpen={areRulesOpen} />
        {place && <Deeds session={session} onSave={() => void save().catch(() => {})} />}
        <BannedList banned={view.banned} onUnban={(number) => void orders.give('voter:unban', { number })} />
        <MutedList muted={view.muted ?? []} onUnmute={(number) => void orders.give('voter:unmute', { number })} />
        <Trouble text={orders.trouble} />
      </header>
      {removed.newest && (
        <RemovedLine
          removed={removed.newest}
          onBack={() => removed.newest && void removed.bringBack(removed.newest.seq)}
        />
      )}
      <HeldQueue session={session} give={orders.give} remove={remove} />
      <div class="host-chat__panel">
        <ChatPanel
          session={session}
          isShown={isShown}
          actsOf={(line) => <LineActs line={line} give={orders.give} remove={remove} />}
        />
      </div>
    </section>
  );
}
