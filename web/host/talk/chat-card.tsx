import { useState } from 'preact/hooks';
import type { ChatRules } from '#protocol/views';
import { ChatPanel } from '../../chat/chat-panel.tsx';
import { hostWords } from '../../words/en/host.ts';
import type { ConsoleSession, ConsoleView } from '../console.ts';
import { useOrders } from '../orders.ts';
import { Trouble } from '../trouble.tsx';
import { BannedList } from './banned-list.tsx';
import './chat-card.css';

interface ChatCardProps {
  readonly session: ConsoleSession;
  readonly view: ConsoleView;
  readonly isShown: boolean;
}

/** The chat with what only those who steer may do: remove a line, send its writer away, switch it off, take it off the screen. */
export function ChatCard({ session, view, isShown }: ChatCardProps) {
  const orders = useOrders(session);
  // What was clicked shows at once, until the next view says what is so.
  const [clicked, setClicked] = useState<{ version: number; rules: Partial<ChatRules> } | null>(null);
  const chat = { ...view.chat, ...(clicked?.version === view.version ? clicked.rules : {}) };

  async function change(rules: Partial<ChatRules>) {
    setClicked({ version: view.version, rules });
    const answer = await orders.give('chat:rules', rules);
    if (!answer?.ok) setClicked(null);
  }

  return (
    <section class="card host-chat" aria-labelledby="chat-title">
      <header class="host-chat__head">
        <h2 id="chat-title" class="host-part">
          {hostWords.chat}
        </h2>
        <label class="choices__one">
          <input type="checkbox" checked={chat.enabled} onChange={() => void change({ enabled: !chat.enabled })} />
          {hostWords.chatOn}
        </label>
        <label class="choices__one">
          <input type="checkbox" checked={chat.onScreen} onChange={() => void change({ onScreen: !chat.onScreen })} />
          {hostWords.chatOnScreen}
        </label>
        <BannedList banned={view.banned} onUnban={(number) => void orders.give('voter:unban', { number })} />
        <Trouble text={orders.trouble} />
      </header>
      <div class="host-chat__panel">
        <ChatPanel
          session={session}
          isShown={isShown}
          moderation={{
            remove: (seq) => void orders.give('chat:remove', { seq }),
            ban: (line) => void orders.give('voter:ban', { line }),
          }}
        />
      </div>
    </section>
  );
}
