import { type Request, type Response, Router, urlencoded } from 'express';
import * as v from 'valibot';
import { type Refusal, type RefusalCode, refusalCodes, refuse } from '#protocol/errors';
import type { Ack } from '#protocol/events';
import { limits } from '#protocol/limits';
import type { VoterId } from '#protocol/polls';
import { hasVoted, isNameMissing, type LiveRoom } from '../../live/live-room.ts';
import { meOf, ownLines } from '../../live/own-view.ts';
import { kindOf } from '../../room/kinds/index.ts';
import { shownRound } from '../../room/rounds.ts';
import { setTokenCookie, type Token, tokenCookie, voterId } from '../../socket/identity.ts';
import { isAllowedOrigin, isHttps } from '../../socket/origin.ts';
import { refusalOf } from '../../store/store.ts';
import { wordsIn } from '../../words/words.ts';
import type { HttpParts } from '../routes.ts';
import { formKindOf } from './kinds/index.ts';
import { formPage } from './page.ts';
import { createFormRates } from './rates.ts';
import { type SentForm, sentForm } from './sent.ts';

type FormParts = Pick<
  HttpParts,
  | 'config'
  | 'identity'
  | 'clock'
  | 'access'
  | 'pulse'
  | 'pages'
  | 'voting'
  | 'presence'
  | 'nameRules'
  | 'onBug'
  | 'tongue'
  | 'words'
>;
type WithRoom = (
  show: (room: LiveRoom, request: Request, response: Response) => void | Promise<void>,
) => (request: Request, response: Response, next: () => void) => Promise<void> | void;

/** Who asks. `isProven`: by a cookie, so this browser keeps them. */
interface Caller {
  readonly token: Token;
  readonly voter: VoterId;
  readonly isKnown: boolean;
  readonly isProven: boolean;
}

/**
 * The phone page: everything it needs to show and vote is in its HTML, as JSON for the scripts and as a form for whoever
 * has none. What the form sends takes the same way as a vote by socket: rates, the room's doors, the ballot box.
 *
 *   POST -> origin, proof, rate, doors, vote -> 303 -> GET     (reloading that sends nothing again)
 *
 * A browser that keeps no cookies gets the page as the answer to its POST, with its token in the form.
 */
export function formRoutes(parts: FormParts, withRoom: WithRoom): Router {
  const { config, identity, clock, access, pulse, pages, voting, presence, nameRules, onBug, tongue, words } = parts;
  const router = Router({ strict: false });
  const waitFor = createFormRates(clock);

  function callerOf(room: LiveRoom, request: Request, handedBack?: string): Caller {
    const byCookie = identity.read(tokenCookie(request.headers.cookie, isHttps(request, config.trustProxy)));
    const known = byCookie ?? identity.read(handedBack);
    const token = known ?? identity.issue(clock.now());
    return { token, voter: voterId(room.secret, token), isKnown: known !== null, isProven: byCookie !== null };
  }

  const enter = (room: LiveRoom, { voter, token, isKnown }: Caller, passcode?: string) =>
    access.enter(room, 'phone', { voter, tokenAt: isKnown ? token.issuedAt : null }, passcode);

  async function show(room: LiveRoom, request: Request, response: Response, caller: Caller, said: RefusalCode | null) {
    const { token, voter, isProven } = caller;
    const { code } = room;
    if (!isProven) response.append('set-cookie', setTokenCookie(token, isHttps(request, config.trustProxy)));
    const refused = await enter(room, caller);
    const me = refused ? null : { ...meOf(room, voter, clock.now()), ...ownLines(room, voter) };
    const view = refused ? null : pulse.viewFor('phone', room, hasVoted(room, voter));
    const language = tongue.of(request, room.state.room.language);
    const form = formPage({
      action: `${config.basePath}/${code}`,
      code,
      view: view?.as === 'phone' ? view : null,
      me,
      proof: identity.formProof(token),
      token: isProven ? null : token.text,
      said: said ?? (refused?.code === 'passcode-required' ? null : (refused?.code ?? null)),
      asksPasscode: refused?.code === 'passcode-required',
      words: wordsIn(words, language).form,
      language,
      languages: [...words.keys()],
    });
    response.setHeader('cache-control', 'no-store');
    response.setHeader('vary', 'accept-language, cookie');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // Else browsers send `Origin: null` with the form: https://fetch.spec.whatwg.org/#append-a-request-origin-header
    response.setHeader('referrer-policy', 'same-origin');
    const start = { code, view, worker: config.serviceWorker, ...(me ? { me } : {}), ...(said ? { said } : {}) };
    response.end(pages('phone', start, language, form.text));
  }

  router.get(
    '/:code',
    withRoom((room, request, response) => show(room, request, response, callerOf(room, request), saidIn(request))),
  );

  router.post(
    '/:code',
    urlencoded({ extended: false, limit: limits.maxMessageBytes }),
    withRoom(async (room, request, response) => {
      const parsed = v.safeParse(sentForm, request.body ?? {});
      const caller = callerOf(room, request, parsed.success ? parsed.output.voter : undefined);
      const answer = await take(room, request, caller, parsed.success ? parsed.output : null).catch(
        (error: unknown) => {
          onBug(error, 'POST /:code');
          return refusalOf(error);
        },
      );
      const said = answer.ok ? null : answer.code;
      if (caller.isProven) response.redirect(303, `${config.basePath}/${room.code}${said ? `?said=${said}` : ''}`);
      else await show(room, request, response, caller, said);
    }),
  );

  /** Whoever has a page of ours open may have been led to send this; the proof and the origin say that it came from it. */
  function isOurs(request: Request, { token, isKnown }: Caller, { proof }: SentForm): boolean {
    const site = request.headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin') return false;
    return isAllowedOrigin(request, config) && isKnown && identity.isFormProof(token, proof);
  }

  async function take(room: LiveRoom, request: Request, caller: Caller, sent: SentForm | null): Promise<Ack | Refusal> {
    if (!sent) return refuse('bad-payload');
    if (!isOurs(request, caller, sent)) return refuse('wrong-origin');
    const { voter, token } = caller;
    if (waitFor(room, voter, 'any') > 0) return refuse('slow-down');
    const refused = await enter(room, caller, sent.passcode);
    if (refused) return refused;
    voting.joined(room, voter, token.issuedAt);
    if (sent.name !== undefined) {
      if (waitFor(room, voter, 'name') > 0) return refuse('slow-down');
      const refusedName = nameRules.refusalOf(room, sent.name);
      if (refusedName) return refusedName;
      await presence.rename(room, voter, sent.name);
      voting.tellTabs(room, voter);
    }
    const isVote = sent.withdraw !== undefined || (sent.round !== undefined && sent.n !== undefined);
    return isVote ? vote(room, voter, sent) : { ok: true };
  }

  async function vote(room: LiveRoom, voter: VoterId, sent: SentForm): Promise<Ack> {
    if (waitFor(room, voter, 'vote') > 0) return refuse('slow-down');
    const round = shownRound(room.state);
    if (!round || round.id !== sent.round || sent.n === undefined) return refuse('changed-meanwhile');
    const choice = sent.withdraw === undefined ? formKindOf(round.asked).choice(round.asked, sent) : null;
    if (choice === undefined) return refuse('bad-payload');
    const held = room.held.ballots.get(voter);
    const isHeld = held?.choice === (choice === null ? null : kindOf(round.asked).parse(round.asked, choice));
    // The page it was sent from is older than the ballot that counts: a retry, or a tab left behind (V3).
    if (held && sent.n < held.n) return isHeld ? { ok: true } : refuse('changed-meanwhile');
    if (held && sent.n === held.n && isHeld) return { ok: true };
    if (choice !== null && isNameMissing(room, voter)) return refuse('name-required');
    pulse.consolesChanged(room);
    const n = Math.max(sent.n, (held?.n ?? 0) + 1);
    const later = voting.vote({ room, seat: { voter }, socket: null }, { round: round.id, choice, n });
    return typeof later === 'function' ? new Promise(later) : later;
  }

  return router;
}

const codes: ReadonlySet<string> = new Set(refusalCodes);

function saidIn({ query }: Request): RefusalCode | null {
  const said = query['said'];
  return typeof said === 'string' && codes.has(said) ? (said as RefusalCode) : null;
}
