import type { ShownVoices } from '#protocol/chat';
import { refuse } from '#protocol/errors';
import type { Ack, Answers } from '#protocol/events';
import { factsOf } from '#protocol/kinds/index';
import { limits } from '#protocol/limits';
import type { Choice, VoterId } from '#protocol/polls';
import type { Payload } from '#protocol/schemas';
import { kindOf } from '../room/kinds/index.ts';
import { shownRound } from '../room/rounds.ts';
import type { Round } from '../room/state.ts';
import { isQuiet, mayTellChoices } from '../room/talk.ts';
import type { Store } from '../store/store.ts';
import type { LineRules } from './line-rules.ts';
import type { LiveRoom } from './live-room.ts';
import type { Talk } from './talk.ts';

export interface VoicesParts {
  readonly store: Pick<Store, 'voicesOf'>;
  readonly talk: Pick<Talk, 'publish'>;
  readonly lineRules: LineRules;
  readonly onShown: (room: LiveRoom) => void;
}

/** Why people voted as they did: one line each, tagged with what they chose, shown once everybody may see the counts. */
export function createVoices({ store, talk, lineRules, onShown }: VoicesParts) {
  return {
    /** Refuses with `chat-off` (the room has none), `no-such-round`, `not-voted`, `bad-payload`, `voice-given`, and as lines are. */
    async give(room: LiveRoom, voter: VoterId, { round: id, text }: Payload<'voice'>): Promise<Ack<Answers['voice']>> {
      if (!room.state.room.talk.voices) return refuse('chat-off');
      const round = shownRound(room.state);
      if (round?.id !== id) return refuse('no-such-round');
      const choice = room.held.ballots.get(voter)?.choice ?? null;
      if (choice === null) return refuse('not-voted');
      const keys = keysOf(round, choice);
      if (keys.length === 0) return refuse('bad-payload');
      const isTold = mayTellChoices(round) && !isQuiet(room.state);
      const draft = lineRules.readVoice(room, voter, text, { round: id, keys }, isTold);
      if ('ok' in draft) return draft;
      // Its id is the round's: the store takes one of each voter.
      const { answer, isNew } = await talk.publish(room, voter, `voice-${id}`, draft);
      return isNew || !answer.ok ? answer : refuse('voice-given');
    },
    /** Puts a few of one side on the screens. Refuses with `no-such-round`, `results-hidden`, `no-such-option`. */
    async show(room: LiveRoom, { round: id, key }: Payload<'screen:voices'>): Promise<Ack> {
      const round = shownRound(room.state);
      if (key !== null && round?.id !== id) return refuse('no-such-round');
      if (key !== null && round && !mayTellChoices(round)) return refuse('results-hidden');
      const voices = key === null ? null : await voicesOf(room, { round: id, key });
      if (voices?.voices.length === 0) return refuse('no-such-option');
      room.voices = voices;
      onShown(room);
      return { ok: true };
    },
  };

  async function voicesOf(room: LiveRoom, of: Pick<ShownVoices, 'round' | 'key'>): Promise<ShownVoices> {
    const lines = await store.voicesOf(room.code, of.round, of.key, limits.maxShownVoices);
    const voices = lines.flatMap((line) =>
      line.kind === 'said' ? [{ seq: line.seq, name: line.name, text: line.text }] : [],
    );
    return { ...of, voices };
  }
}

export type Voices = ReturnType<typeof createVoices>;

/** What weighs most on the ballot; nothing where people answer in their own words or point somewhere. */
function keysOf({ asked }: Round, choice: Choice): string[] {
  if (factsOf(asked.kind).options.max === 0 || asked.options.length === 0) return [];
  const weights = kindOf(asked).weigh(asked, choice);
  const most = Math.max(...weights.map(([, weight]) => weight));
  return weights.flatMap(([key, weight]) => (weight === most ? [key] : []));
}
