import { type Request, Router } from 'express';
import { isLoopback } from './address.ts';
import { hasBearer } from './bearer.ts';
import type { HttpParts } from './routes.ts';

/** For supervisors and Prometheus, at the root whatever BASE_PATH says. */
export function healthRoutes({ config, metrics, isReady }: HttpParts): Router {
  const router = Router();
  router.get('/healthz', (_, response) => {
    response.type('text').send('ok\n');
  });
  router.get('/readyz', async (_, response) => {
    const ready = await isReady();
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not ready\n');
  });
  router.get('/metrics', async (request, response) => {
    if (!mayRead(request, config.metricsToken)) return void response.status(404).type('text').send('Not found\n');
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  return router;
}

/** From this machine itself (not through a proxy on it), or with the token. */
function mayRead(request: Request, token: string | null): boolean {
  if (token !== null && hasBearer(request, token)) return true;
  const from = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '';
  return isLoopback(from) && request.headers['x-forwarded-for'] === undefined;
}
