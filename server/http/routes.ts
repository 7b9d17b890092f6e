import type { RequestListener } from 'node:http';
import express, { Router } from 'express';
import type { RoomCode } from '#protocol/polls';
import type { Config } from '../config.ts';
import type { Access } from '../live/access.ts';
import type { Clock } from '../live/clock.ts';
import type { Logos } from '../live/logos.ts';
import type { NameRules } from '../live/name-rules.ts';
import type { NewRooms } from '../live/new-room.ts';
import type { PollPictures } from '../live/poll-pictures.ts';
import type { Presence } from '../live/presence.ts';
import type { Pulse } from '../live/pulse.ts';
import type { RoomEnd } from '../live/room-end.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Steering } from '../live/steering.ts';
import type { Voting } from '../live/voting.ts';
import type { Identity } from '../socket/identity.ts';
import type { Store } from '../store/store.ts';
import type { AllWords } from '../words/words.ts';
import type { Address } from './address.ts';
import { createAssets } from './assets.ts';
import { createErrorEnd } from './errors.ts';
import { healthRoutes } from './health-routes.ts';
import { installRoutes } from './install-routes.ts';
import type { Tongue } from './language.ts';
import type { Metrics } from './metrics.ts';
import { pageRoutes } from './page-routes.ts';
import type { WritePage } from './pages.ts';
import { restRoutes } from './rest-routes.ts';
import { createSecurity } from './security.ts';

export interface HttpParts {
  readonly config: Config;
  /** Folder of the built pages and their assets. */
  readonly webRoot: string;
  readonly pages: WritePage;
  readonly tongue: Tongue;
  readonly words: AllWords;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly defaultRoom: RoomCode | null;
  readonly rooms: Rooms;
  readonly newRooms: NewRooms;
  readonly steering: Pick<Steering, 'order'>;
  readonly access: Pick<Access, 'mayRead' | 'enter'>;
  readonly voting: Pick<Voting, 'vote' | 'joined' | 'tellTabs'>;
  readonly presence: Pick<Presence, 'rename'>;
  readonly nameRules: NameRules;
  readonly endRoom: RoomEnd;
  readonly readResults: Store['readResults'];
  readonly readChat: Pick<Store, 'linesAfter' | 'deedsBefore'>;
  readonly logos: Logos;
  readonly pollPictures: PollPictures;
  readonly pulse: Pick<Pulse, 'viewFor' | 'consolesChanged'>;
  readonly address: Address;
  readonly metrics: Metrics;
  /** Listening, and the store answers. */
  readonly isReady: () => Promise<boolean>;
  readonly onBug: (error: unknown, where: string) => void;
}

/** Everything but the socket. */
export function createHttp(parts: HttpParts): RequestListener {
  const { config, webRoot, onBug } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy ? 1 : false);
  app.set('query parser', 'simple');
  app.set('etag', false);
  const security = createSecurity(config.trustProxy);
  app.use((request, response, next) => {
    for (const [name, value] of Object.entries(security(request))) response.setHeader(name, value);
    next();
  });
  app.use(healthRoutes(parts));

  const site = Router();
  site.use('/api', restRoutes(parts));
  site.use(installRoutes(parts));
  site.use(pageRoutes(parts));
  app.use(config.basePath === '' ? '/' : config.basePath, site);
  app.use(createErrorEnd(onBug));
  const isAsset = createAssets(`${webRoot}/assets`, `${config.basePath}/assets/`, security);
  const isIcon = createAssets(`${webRoot}/icons`, `${config.basePath}/icons/`, security);
  return (request, response) => {
    if (!isAsset(request, response) && !isIcon(request, response)) app(request, response);
  };
}
