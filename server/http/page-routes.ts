import { type Request, type Response, Router } from 'express';
import { renderSVG } from 'uqr';
import * as v from 'valibot';
import { roomCode } from '#protocol/id-schemas';
import { hasPatterns } from '#protocol/look';
import type { LiveRoom } from '../live/live-room.ts';
import { tokenCookie, voterId } from '../socket/identity.ts';
import { hostOf, isHttps } from '../socket/origin.ts';
import { formRoutes } from './form/form-routes.ts';
import type { Page } from './pages.ts';
import type { HttpParts } from './routes.ts';
import { createSecurity } from './security.ts';

/** Modules of quiet zone around a QR code: ISO/IEC 18004 asks for 4. */
const quietZone = 4;

/** The pages, each with its start state in the HTML, and the QR code that leads to the phone page. */
export function pageRoutes(parts: HttpParts): Router {
  const { config, pages, tongue, rooms, clock, identity, access, pulse, address, defaultRoom, logos, pollPictures } =
    parts;
  const router = Router({ strict: false });
  router.use(tongue.choose);
  const framed = createSecurity(config.trustProxy, config.embedOrigins);

  function send(request: Request, response: Response, page: Page, start: object, room?: LiveRoom) {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('vary', 'accept-language, cookie');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pages(page, start, tongue.of(request, room?.state.room.language)));
  }

  const origin = (request: Request) =>
    address.origin(hostOf(request, config.trustProxy), isHttps(request, config.trustProxy));

  const home = (refusal: string | null) => ({
    defaultRoom,
    canCreate: config.createRooms.who === 'anyone',
    refusal,
  });

  /** Calls with the open room, or shows the home page that says there is none. */
  const withRoom =
    (show: (room: LiveRoom, request: Request, response: Response) => void | Promise<void>) =>
    async (request: Request, response: Response, next: () => void) => {
      const code = v.safeParse(roomCode, request.params['code']);
      if (!code.success) return next();
      const room = await rooms.get(code.output);
      if (room) return show(room, request, response);
      send(request, response.status(404), 'home', home('no-such-room'));
    };

  router.get('/', (request, response) => send(request, response, 'home', home(null)));

  /** Who is asking, if they have been here before. */
  const readToken = (request: Request) =>
    identity.read(tokenCookie(request.headers.cookie, isHttps(request, config.trustProxy)));

  router.use(formRoutes(parts, withRoom));

  router.get(
    '/:code/screen',
    withRoom(async (room, request, response) => {
      if (isEmbed(request)) letFrame(request, response);
      const voter = voterId(room.secret, readToken(request) ?? identity.issue(clock.now()));
      const mayRead = await access.mayRead(room, 'screen', voter);
      const view = mayRead ? pulse.viewFor('screen', room, false) : null;
      send(request, response, isOverlay(request) ? 'overlay' : 'screen', { code: room.code, view }, room);
    }),
  );

  const isOverlay = ({ query }: Request) => query['overlay'] !== undefined;
  /** The only page that others may frame: it takes no orders (web/screen/mode.ts). */
  const isEmbed = (request: Request) => request.query['embed'] !== undefined || isOverlay(request);

  function letFrame(request: Request, response: Response) {
    response.removeHeader('x-frame-options');
    for (const [name, value] of Object.entries(framed(request))) response.setHeader(name, value);
  }

  router.get(
    '/:code/host',
    // The host's view comes over the socket only: the key is in the fragment, which the server does not see.
    withRoom((room, request, response) => send(request, response, 'host', { code: room.code, view: null }, room)),
  );

  router.get(
    '/:code/report',
    // Its numbers come by REST, with the key that is in the fragment.
    withRoom((room, request, response) => {
      const isPatterned = hasPatterns(room.state.room.look);
      send(request, response, 'report', { code: room.code, view: null, isPatterned }, room);
    }),
  );

  router.get(
    '/:code/qr.svg',
    withRoom((room, request, response) => {
      const svg = renderSVG(`${origin(request)}/${room.code}`, { border: quietZone, ecc: 'M' });
      response.set('cache-control', 'no-cache').type('image/svg+xml').send(svg);
    }),
  );

  router.get(
    '/:code/logo/:id.webp',
    // Screens and consoles alone are told the id; whoever has it may see the picture, as they have seen it on the wall.
    withRoom(async (room, request, response) => {
      const bytes = await logos.read(room, String(request.params['id']));
      if (!bytes) return void response.status(404).set('cache-control', 'no-store').end();
      response.set('cache-control', 'public, max-age=31536000, immutable').type('image/webp').send(Buffer.from(bytes));
    }),
  );

  router.get(
    '/:code/picture/:size/:id.webp',
    // The id is told with the poll and cannot be guessed.
    withRoom(async (room, { params }, response) => {
      const bytes = await pollPictures.read(room.code, params['id'], params['size']);
      if (!bytes) return void response.status(404).set('cache-control', 'no-store').end();
      response.set('cache-control', 'public, max-age=31536000, immutable').type('image/webp').send(Buffer.from(bytes));
    }),
  );

  router.use((request, response) => send(request, response.status(404), 'home', home('no-such-room')));
  return router;
}
