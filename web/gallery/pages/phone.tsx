import type { PhoneView } from '#protocol/views';
import '../../ui/theme.css';
import '../../ui/controls.css';
import { loadInputs } from '../../kinds/inputs.ts';
import { keepDraft } from '../../kinds/kit/kept-draft.ts';
import { keepVote } from '../../phone/kept-vote.ts';
import { rest } from '../../phone/parts.ts';
import { PhonePage } from '../../phone/phone-page.tsx';
import { kept } from '../../state/storage.ts';
import { accessWords } from '../../words/en/access.ts';
import { chatDockWords } from '../../words/en/chat-dock.ts';
import { questionWords } from '../../words/en/questions.ts';
import { Pressed } from '../pressed.tsx';
import { phoneSamples } from '../samples/phone.ts';
import { type Sample, sampleSession } from '../samples/sample.ts';
import type { StateOf } from '../states.ts';
import { VotedSince } from '../voted-since.tsx';

const unsentBallot = { round: 'round1', choice: 'o3', n: 1, stage: 'sent' };

/** Pictures show no loading. */
export async function ready() {
  await loadInputs();
  rest();
  await import('../../phone/rest.ts');
}

export function show(state: StateOf<'phone'>) {
  const sample: Sample<PhoneView> = phoneSamples[state];
  keepDraft('round1', sample.draft === undefined ? null : { draft: sample.draft, isSent: false });
  const start = { base: '', code: '482913', shell: sample.unsent !== undefined };
  keepVote(start.code, sample.unsent ?? null);
  kept.set(`ballots-${start.code}`, sample.unsent ? JSON.stringify([unsentBallot]) : null);
  const session = sampleSession(sample);
  const page = <PhonePage session={session} start={start} onPasscode={() => {}} />;
  if (state === 'open-paused')
    return (
      <VotedSince session={session}>
        <Pressed name={accessWords.pause}>{page}</Pressed>
      </VotedSince>
    );
  if (!state.startsWith('questions')) return page;
  return (
    <Pressed name={chatDockWords.titleWithQuestions}>
      <Pressed name={questionWords.title}>{page}</Pressed>
    </Pressed>
  );
}
