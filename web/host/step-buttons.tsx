import type { HostView } from '#protocol/views';
import type { Session } from '../state/session.ts';
import { hostWords } from '../words/en/host.ts';
import type { Editing } from './host-page.tsx';
import { useOrders } from './orders.ts';
import { orderOf, type Step, stepsOf } from './steps.ts';
import { Trouble } from './trouble.tsx';

interface StepButtonsProps {
  readonly session: Session<HostView>;
  readonly view: HostView;
  readonly isRunning: boolean;
  readonly onEdit: (what: Editing) => void;
}

/** One large button that is always the next sensible step; beneath it what else can be done, each with what it does. */
export function StepButtons({ session, view, isRunning, onEdit }: StepButtonsProps) {
  const orders = useOrders(session);
  const { next, others } = stepsOf(view);
  const { poll, round } = view;

  function take(step: Step) {
    if (step === 'add') return onEdit('new');
    const order = poll && orderOf(step, poll.id, round?.id ?? null);
    if (order && !orders.isBusy) void orders.give(order.event, order.payload);
  }

  return (
    <div class="steps">
      <Trouble text={orders.trouble} />
      <div class="steps__next">
        <button type="button" class="button steps__primary" onClick={() => take(next)}>
          {hostWords.steps[next].label}
        </button>
        {hostWords.steps[next].hint && <p class="steps__hint">{hostWords.steps[next].hint}</p>}
      </div>
      {poll && (
        <ul class="steps__others">
          {others.map((step) => (
            <li key={step}>
              <button type="button" class="button button--quiet" onClick={() => take(step)}>
                {hostWords.steps[step].label}
              </button>
              <p class="steps__hint">{hostWords.steps[step].hint}</p>
            </li>
          ))}
          <li>
            <button type="button" class="button button--quiet" disabled={isRunning} onClick={() => onEdit(poll.id)}>
              {hostWords.edit}
            </button>
            <p class="steps__hint">{isRunning ? hostWords.editWhen : hostWords.editKept}</p>
          </li>
        </ul>
      )}
    </div>
  );
}
