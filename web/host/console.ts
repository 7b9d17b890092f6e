import type { HostView, ModeratorView } from '#protocol/views';
import type { Session } from '../state/session.ts';

/** What the host page shows: a host's view, or a moderator's, which has fewer parts and fewer rights. */
export type ConsoleView = HostView | ModeratorView;
export type ConsoleSession = Session<ConsoleView>;
