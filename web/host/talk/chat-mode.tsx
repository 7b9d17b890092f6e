import { moderationWords as words } from '../../words/en/moderation.ts';

export type ChatMode = keyof typeof words.modes;

interface ChatModeProps {
  readonly mode: ChatMode;
  readonly choose: (mode: ChatMode) => void;
}

/** Open, read first, or off: one tap each. */
export function ChatModePicker({ mode, choose }: ChatModeProps) {
  return (
    <fieldset class="answers__lists">
      <legend class="unseen">{words.mode}</legend>
      {(Object.keys(words.modes) as ChatMode[]).map((one) => (
        <label key={one} class="answers__list">
          <input type="radio" name="chat-mode" checked={mode === one} onChange={() => choose(one)} />
          <span>{words.modes[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
