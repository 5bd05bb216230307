import { refused } from '@luoshi/domain';
import type { FastifyInstance } from 'fastify';
import { sendRefusal } from './register.js';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null);

/**
 * Refuses changes that another site's page asks for in a signed-in person's name. Browsers send Origin with every such request;
 * programs that send none carry no foreign person's cookie.
 */
export const refuseForeignOrigins = (app: FastifyInstance): void => {
  app.addHook('onRequest', (request, reply, done) => {
    const { origin } = request.headers;
    if (harmless.has(request.method) || origin === undefined || hostOf(origin) === request.host) return done();
    sendRefusal(reply, request, refused('foreign-origin').refusal);
  });
};
