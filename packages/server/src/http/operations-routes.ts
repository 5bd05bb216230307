import type { FastifyInstance } from 'fastify';
import { systemScope } from '../auth/caller.js';
import { openapiDocument } from './openapi.js';
import type { Deps } from './request-context.js';

/** What machines ask: is it alive, is it ready, how is it doing, what can it do. None of it tells anything of the ledger. */
export const registerOperationsRoutes = (app: FastifyInstance, deps: Deps): void => {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_, reply) => {
    try {
      await deps.store.read(systemScope(deps.jurisdictionId), async () => undefined);
      return { status: 'ok' };
    } catch {
      return reply.code(503).send({ status: 'the store does not answer' });
    }
  });
  let described: string | null = null;
  app.get('/api/openapi.json', (_, reply) => {
    described ??= JSON.stringify(openapiDocument());
    return reply.type('application/json; charset=utf-8').send(described);
  });
};
