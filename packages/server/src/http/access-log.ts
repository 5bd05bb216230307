import type { FastifyInstance } from 'fastify';

// The address of a calendar feed is its key.
const pathOf = (url: string): string => (url.split('?', 1)[0] ?? '').replace(/^(\/api\/feeds\/).+/, '$1…');

/** One line for each answer at level `info`: who asked for what and how it went. Queries stay out: they hold what people search for. */
export const logAnswers = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, done) => {
    if (app.log.level === 'info' || app.log.level === 'debug' || app.log.level === 'trace') {
      const { id, method, url, ip, caller } = request;
      const who = caller?.row.username ?? null;
      const answered = { requestId: id, method, path: pathOf(url), status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime) };
      request.log.info({ ...answered, who, ip }, 'answered');
    }
    done();
  });
};
