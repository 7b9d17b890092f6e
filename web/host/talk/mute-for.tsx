import { moderationWords as words } from '../../words/en/moderation.ts';

/** How long somebody is muted, minutes; null: until somebody lets them write again. */
const spans = [5, 60, null] as const;

interface MuteForProps {
  readonly className?: string;
  readonly onPick: (minutes: number | null) => void;
  readonly onCancel: () => void;
}

/** For how long somebody may not write. */
export function MuteFor({ className, onPick, onCancel }: MuteForProps) {
  return (
    <>
      <span>{words.muteFor}</span>
      {spans.map((minutes) => (
        <button key={minutes} type="button" class={className} onClick={() => onPick(minutes)}>
          {minutes === null ? words.forGood : words.minutes(minutes)}
        </button>
      ))}
      <button type="button" class={className} onClick={onCancel}>
        {words.cancel}
      </button>
    </>
  );
}
