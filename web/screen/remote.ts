import { computed, signal } from '@preact/signals';
import type { ScreenView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import type { StepKey } from '../steering/keys.ts';
import { seenOf } from '../steering/seen.ts';
import { refusalWords } from '../words/en/refusals.ts';
import { screenWords } from '../words/en/screen.ts';

const noticeMs = 4_000;

type SteeringKey = Exclude<StepKey, 'help' | 'fullscreen' | 'pause' | 'table'>;

/**
 * The keys of a screen. With a host's key they steer the room (protocol/README.md, K3); without one they are left alone, but
 * for help and full screen, which concern this screen only.
 */
export function createRemote(
  session: Session<ScreenView>,
  toggleFullScreen: () => void,
  wait: (run: () => void, ms: number) => void = (run, ms) => void setTimeout(run, ms),
) {
  const notice = signal<string | null>(null);
  const isHelping = signal(false);
  /** The result stands still; it is a table. Both are this screen's own. */
  const isPaused = signal(false);
  const isTable = signal(false);
  const maySteer = computed(() => session.me.value?.key !== undefined);
  /** A step was sent from this view. Pressed twice, it is one step: the next one needs to see what it steps from. */
  let stepped: ScreenView | null = null;

  /** For the presenter alone, and for a moment. */
  function tell(text: string) {
    notice.value = text;
    wait(() => {
      if (notice.peek() === text) notice.value = null;
    }, noticeMs);
  }

  async function steer(key: SteeringKey) {
    const view = session.view.peek();
    if (!view) return;
    const isStep = key === 'forward' || key === 'back';
    if (isStep && stepped === view) return;
    const answer = give(key, view);
    if (answer === null) return tell(screenWords.noResults);
    if (isStep) stepped = view;
    const outcome = await answer;
    if (outcome?.ok) return;
    stepped = null;
    tell(outcome ? refusalWords[outcome.code] : screenWords.notSent);
  }

  /** The answer to come; null: there is nothing to give this order for. */
  function give(key: SteeringKey, view: ScreenView) {
    const { poll, round, blank } = view;
    switch (key) {
      case 'forward':
      case 'back':
        return session.order(`step:${key}`, { seen: seenOf(view) });
      case 'blank':
        return session.order('screen:blank', { blank: !blank });
      case 'visibility':
        if (!poll || !round) return null;
        return session.order(round.resultsShown ? 'poll:hide' : 'poll:reveal', { poll: poll.id, round: round.id });
      default:
        return key satisfies never;
    }
  }

  return {
    /** Reasons for one side beside the result; null takes them off. */
    async showVoices(key: string | null) {
      const view = session.view.peek();
      if (!view?.poll || !view.round) return;
      const answer = await session.order('screen:voices', { poll: view.poll.id, round: view.round.id, key });
      if (!answer?.ok) tell(answer ? refusalWords[answer.code] : screenWords.notSent);
    },
    notice,
    isHelping,
    isPaused,
    isTable,
    maySteer,
    /** Does what the key asks for. False: the key means nothing here. */
    press(key: StepKey): boolean {
      if (key === 'fullscreen') toggleFullScreen();
      else if (key === 'help') isHelping.value = !isHelping.value;
      else if (key === 'pause') isPaused.value = !isPaused.value;
      else if (key === 'table') isTable.value = !isTable.value;
      else if (maySteer.value) void steer(key);
      else return false;
      return true;
    },
  };
}

export type Remote = ReturnType<typeof createRemote>;
