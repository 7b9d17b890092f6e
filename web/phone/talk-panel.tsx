import { useState } from 'preact/hooks';
import type { PhoneView } from '#protocol/views';
import { ChatPanel } from '../chat/chat-panel.tsx';
import { QuestionsPanel } from '../questions/questions-panel.tsx';
import type { Session } from '../state/session.ts';
import { chatWords } from '../words/en/chat.ts';
import { chatDockWords } from '../words/en/chat-dock.ts';
import { questionWords } from '../words/en/questions.ts';
import './talk-panel.css';

interface TalkPanelProps {
  readonly session: Session<PhoneView>;
  readonly isShown: boolean;
  readonly hasName: boolean;
  /** Which is in front at first: the gallery's word. */
  readonly begin?: Side;
}

type Side = 'chat' | 'questions';
/** Where it was left: the sheet may be shut and opened again. */
const sides: readonly Side[] = ['chat', 'questions'];

/** What the dock holds: the chat, and beside it the questions where people may ask. */
export function TalkPanel({ session, isShown, hasName, begin = 'chat' }: TalkPanelProps) {
  const [chosen, choose] = useState<Side>(begin);
  const hasQuestions = session.view.value?.questions !== undefined;
  const side = hasQuestions ? chosen : 'chat';
  if (!hasQuestions) return <ChatPanel session={session} isShown={isShown} hasName={hasName} />;
  return (
    <div class="talk">
      <fieldset class="talk__sides" aria-label={chatDockWords.titleWithQuestions}>
        {sides.map((name) => (
          <button key={name} type="button" class="talk__side" aria-pressed={side === name} onClick={() => choose(name)}>
            {name === 'chat' ? chatWords.title : questionWords.title}
          </button>
        ))}
      </fieldset>
      <div class="talk__part" hidden={side !== 'chat'}>
        <ChatPanel session={session} isShown={isShown && side === 'chat'} hasName={hasName} />
      </div>
      <div class="talk__part" hidden={side !== 'questions'}>
        <QuestionsPanel session={session} isShown={isShown && side === 'questions'} />
      </div>
    </div>
  );
}
