import staticFiles from '@fastify/static';
import { refused } from '@luoshi/domain';
import type { FastifyInstance } from 'fastify';
import { sendRefusal } from './register.js';

const year = 31_536_000;

/**
 * Serves the web app: hashed assets for a year, the page itself anew each time, and the page for every address that is one of the app's.
 * Files that were compressed at build time are sent as they are.
 */
export const serveWebApp = async (app: FastifyInstance, webRoot: string | null): Promise<void> => {
  if (webRoot !== null) {
    await app.register(staticFiles, {
      root: webRoot,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('/assets/') ? `public, max-age=${year}, immutable` : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && request.headers.accept?.includes('text/html') === true;
    if (wantsPage && webRoot !== null) return reply.sendFile('index.html');
    return sendRefusal(reply, request, refused('not-found', { thing: request.url.split('?')[0] ?? '' }).refusal);
  });
};
