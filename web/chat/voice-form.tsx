import { useState } from 'preact/hooks';
import { defaultTalk } from '#protocol/chat';
import { labelOf } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import type { PhoneView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { chatWords } from '../words/en/chat.ts';
import { chatPartsWords as words } from '../words/en/chat-parts.ts';
import { refusedInChat } from '../words/en/chat-refusals.ts';
import { charCount } from './chars.ts';
import './voice-form.css';

/** Why one has voted so: once for each round, for who has voted, where the room wants to know. Says who will see what. */
export function VoiceForm({ session }: { session: Session<PhoneView> }) {
  const view = session.view.value;
  const ballot = session.ballot.value;
  const { poll, round, talk = defaultTalk } = view ?? {};
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSending, setIsSending] = useState(false);
  if (!poll || !round || !talk.voices || !view?.chat.enabled || talk.paused) return null;
  if (session.talk.voices.value.has(round.id))
    return (
      <p class="voice voice--given" data-say="now">
        {words.voiceSent}
      </p>
    );
  if (ballot.state !== 'counted' || ballot.choice === null) return null;
  // One option, or several with commas: what weighs most is for the server to say.
  const keys = poll.options.flatMap(({ id }) => (ballot.choice?.split(',').includes(id) ? [id] : []));
  const labels = keys.map((key) => labelOf(poll, key));
  if (labels.length === 0) return null;
  const left = limits.maxChatChars - charCount(text.trim());

  async function send() {
    if (!round || text.trim() === '' || left < 0 || isSending) return;
    setIsSending(true);
    const answer = await session.talk.giveVoice(round.id, text, keys);
    setIsSending(false);
    if (answer?.ok) setText('');
    setTrouble(answer === null ? chatWords.notSent : answer.ok ? null : refusedInChat(answer.code));
  }

  return (
    <form
      class="voice"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h3 class="voice__title">{words.voiceTitle}</h3>
      <p class="voice__hint">
        {round.named ? words.voiceHintNamed(labels) : words.voiceHint(labels)} {!round.resultsShown && words.voiceWaits}
      </p>
      {trouble && (
        <p class="note note--warn" data-say="now">
          {trouble}
        </p>
      )}
      <textarea
        class="input"
        rows={2}
        dir="auto"
        aria-label={words.voiceField}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {left < limits.maxChatChars / 4 && (
        <p class="composer__count tabular" data-over={left < 0}>
          {left < 0 ? chatWords.tooMany(-left) : chatWords.charsLeft(left)}
        </p>
      )}
      <button type="submit" class="button" disabled={text.trim() === '' || left < 0 || isSending}>
        {words.voiceSend}
      </button>
    </form>
  );
}
