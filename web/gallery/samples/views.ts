import { defaultLook } from '#protocol/look';
import type { Phase, Poll, RoomCode, RoundId } from '#protocol/polls';
import type { HostView, PhoneView, RoundView, ScreenView, Tally } from '#protocol/views';
import { sampleCounts, samplePolls } from './polls.ts';

/** A fixed moment: pictures of the gallery must not depend on the clock. */
export const sampleNow = Date.UTC(2026, 4, 12, 9, 30);

export const phases = {
  open: { phase: 'open', openedAt: sampleNow - 60_000, closesAt: null },
  closing: {
    phase: 'closing',
    openedAt: sampleNow - 60_000,
    closedAt: sampleNow - 2_000,
    acceptUntil: sampleNow + 8_000,
  },
  closed: { phase: 'closed', openedAt: sampleNow - 60_000, closedAt: sampleNow - 30_000 },
} as const satisfies Record<Phase['phase'], Phase>;

export interface Shape {
  /** null: nothing is shown. */
  readonly poll?: Poll | null;
  readonly phase?: Phase['phase'] | 'draft';
  readonly isHidden?: boolean;
  readonly counts?: readonly number[];
  /** Of what the counts are, where it is not the options. */
  readonly keys?: readonly string[];
  /** What counts alone do not say. */
  readonly tally?: Partial<Tally>;
  readonly title?: string;
  /** Connected at the close. */
  readonly voters?: number;
  /** Seconds until the open round closes by itself. */
  readonly closesInS?: number;
  readonly chat?: { readonly enabled?: boolean; readonly onScreen?: boolean };
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** What all roles share. `seesCounts`: hosts do, hidden or not. */
function roomView(shape: Shape, seesCounts: boolean) {
  const { poll = samplePolls.usual, phase = 'open', isHidden = false, title = 'Spring meeting' } = shape;
  const open = { ...phases.open, closesAt: shape.closesInS === undefined ? null : sampleNow + shape.closesInS * 1_000 };
  const counts = shape.counts ?? sampleCounts(poll?.options.length ?? 0);
  const round: RoundView | null =
    poll && phase !== 'draft'
      ? {
          id: 'round1' as RoundId,
          number: 1,
          phase: phase === 'open' ? open : phases[phase],
          resultsShown: !isHidden,
          ...(shape.voters === undefined ? {} : { voters: shape.voters }),
        }
      : null;
  const tally: Tally | null = round && {
    tallyVersion: 1,
    ballots: shape.tally?.ballots ?? sum(counts),
    ...(seesCounts || !isHidden ? { counts, ...shape.tally } : {}),
  };
  return {
    version: 1,
    now: sampleNow,
    room: { code: '482913' as RoomCode, title },
    poll: poll && {
      ...poll,
      settings: { ...poll.settings, results: isHidden ? ('hidden' as const) : ('live' as const) },
    },
    round,
    keys: shape.keys ?? poll?.options.map(({ id }) => id) ?? [],
    tally,
    chat: { enabled: true, onScreen: true, ...shape.chat },
    announcement: null,
    names: 'optional' as const,
    lock: false,
    blank: false,
  };
}

export const join = { url: 'http://192.168.178.20:3000/482913', fixed: false };

export const phoneView = (shape: Shape = {}): PhoneView => ({ as: 'phone', ...roomView(shape, false) });

export const screenView = (shape: Shape = {}, more: Partial<ScreenView> = {}): ScreenView => ({
  as: 'screen',
  join,
  look: defaultLook,
  logo: null,
  compare: null,
  replay: null,
  ...roomView(shape, false),
  ...more,
});

export function hostView(shape: Shape = {}, more: Partial<HostView> = {}): HostView {
  const view = roomView(shape, true);
  return {
    as: 'host',
    join,
    replay: null,
    deck: view.poll ? [view.poll] : [],
    shown: view.poll?.id ?? null,
    earlier: [],
    look: defaultLook,
    logo: null,
    compare: null,
    passcode: null,
    language: null,
    hostKeys: [{ number: 1, label: '', rights: 'host', createdAt: sampleNow - 3_600_000 }],
    undo: [],
    deckVersion: 1,
    banned: [],
    ...view,
    ...more,
  };
}

/** A sample for each shape, as one role sees it. */
export function viewsOf<S extends string, V>(shapes: Readonly<Record<S, Shape>>, viewOf: (shape: Shape) => V) {
  const samples = (Object.entries(shapes) as [S, Shape][]).map(([state, shape]) => [state, { view: viewOf(shape) }]);
  return Object.fromEntries(samples) as Record<S, { view: V }>;
}
