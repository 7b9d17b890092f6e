import { type Request, type Response, Router, raw } from 'express';
import { refuse } from '#protocol/errors';
import { limits } from '#protocol/limits';
import type { PictureId } from '#protocol/pictures';
import { readDeckBytes } from '../deck-file/bytes.ts';
import { byId } from '../deck-file/file-pictures.ts';
import { type DeckProblem, problemAt } from '../deck-file/problems.ts';
import { deckFileOf, writeDeckFile } from '../deck-file/write.ts';
import { replaceOrder } from '../live/deck-loading.ts';
import { deckProblemText } from '../words/deck-problem-text.ts';
import { wordsIn } from '../words/words.ts';
import { createAdmission } from './admission.ts';
import { sendRefusal } from './errors.ts';
import type { HttpParts } from './routes.ts';
import { whenTooLarge } from './too-large.ts';

/** The version of the deck that the one who loads has seen; undefined: they do not say. What cannot be read is none. */
function versionIn(request: Request): number | undefined {
  const given = request.headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  return Number(/^"(\d{1,15})"$/.exec(given)?.[1] ?? 0);
}

/** A room's deck as a Markdown file (docs/deck-format.md), for who has a host key of the room. */
export function deckRoutes(
  parts: Pick<HttpParts, 'config' | 'rooms' | 'steering' | 'pollPictures' | 'tongue' | 'words'>,
): Router {
  const router = Router();
  const path = '/rooms/:code/deck';

  const { hosted, admit, slow } = createAdmission(parts, limits.loadDecks);

  const sendProblems = (response: Response, problems: readonly DeckProblem[]) => {
    const words = wordsIn(parts.words, parts.tongue.of(response.req)).deck;
    const said = problems.map((each) => ({ line: each.line, code: each.code, problem: deckProblemText(words, each) }));
    const refusal = { ...refuse('bad-deck'), problems: said };
    sendRefusal(response, refusal);
  };

  /** A file too long to be read has a problem like any other bad file. */
  const tooLong = whenTooLarge((response) => sendProblems(response, [problemAt(1, 'too-long-file')]));

  async function load(request: Request, response: Response) {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const named = new Set<PictureId>();
    const first = readDeckBytes(bytes, (ref) => {
      const id = byId(ref);
      if (id) named.add(id);
      return id;
    });
    if (!first.ok) return sendProblems(response, first.problems);
    // The key may have been revoked while the body came in.
    const admitted = await hosted(request);
    if (!admitted.ok) return sendRefusal(response, admitted);
    const { room, by } = admitted;
    const lost = new Set(await parts.pollPictures.adopt(room.code, [...named]));
    const read =
      lost.size === 0 ? first : readDeckBytes(bytes, (ref) => (lost.has(ref as PictureId) ? null : byId(ref)));
    if (!read.ok) return sendProblems(response, read.problems);
    const answer = await parts.steering.order(room, { ...replaceOrder(read, versionIn(request)), by });
    if (!answer.ok) return sendRefusal(response, answer);
    response
      .set('cache-control', 'no-store')
      .json({ ok: true, title: room.state.room.title, polls: read.polls.length });
  }

  async function save(request: Request, response: Response) {
    const admitted = await hosted(request);
    if (!admitted.ok) return sendRefusal(response, admitted);
    const { room } = admitted;
    response
      .set('cache-control', 'no-store')
      .set('etag', `"${room.state.room.deckVersion}"`)
      .set('content-disposition', `attachment; filename="deck-${room.code}.md"`)
      .type('text/markdown; charset=utf-8')
      .send(writeDeckFile(deckFileOf(room.state.room)));
  }

  router.get(path, save);
  router.put(path, admit, slow, raw({ limit: limits.maxDeckBytes, type: () => true }), tooLong, load);
  return router;
}
