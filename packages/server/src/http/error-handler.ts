import { type Refusal, refused } from '@luoshi/domain';
import type { FastifyError, FastifyInstance } from 'fastify';
import { langOf } from './lang.js';
import { faultProblem, problemType } from './problem.js';
import { sendRefusal } from './register.js';

/** What Fastify refuses by itself, in the product's words; null for a true fault. */
const refusalOf = (error: FastifyError): Refusal | null => {
  if (error.validation !== undefined) {
    const [first] = error.validation;
    const field = first?.instancePath.slice(1).replaceAll('/', '.') ?? '';
    const unknown = first?.params['additionalProperty'];
    return refused('input-invalid', {
      detail: [field, typeof unknown === 'string' ? unknown : '', first?.message ?? ''].filter((word) => word !== '').join(' '),
    }).refusal;
  }
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refused('file-too-large', { megabytes: 64 }).refusal;
  if (error.statusCode === 429) return refused('too-many-attempts', { minutes: 1 }).refusal;
  return error.statusCode !== undefined && error.statusCode < 500 ? refused('input-invalid', { detail: error.message }).refusal : null;
};

/** The one place where errors become answers: refusals with their sentence, faults with nothing but the number under which they are logged. */
export const handleErrors = (app: FastifyInstance): void => {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = refusalOf(error);
    if (refusal !== null) return sendRefusal(reply, request, refusal);
    request.log.error({ err: error, requestId: request.id }, 'fault');
    return reply
      .code(500)
      .type(problemType)
      .send(faultProblem(langOf(request.headers['accept-language']), request.id));
  });
};
