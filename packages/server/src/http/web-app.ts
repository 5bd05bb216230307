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
      request.method === 'GET' && !/^\/api(?![\w-])/.test(request.url) && request.headers.accept?.includes('text/html') === true;
    // Nothing is returned: the file server's own handlers would each wait for the reply once more.
    if (wantsPage && webRoot !== null) reply.sendFile('index.html');
    else sendRefusal(reply, request, refused('not-found', { thing: request.url.split('?')[0] ?? '' }).refusal);
  });
};
