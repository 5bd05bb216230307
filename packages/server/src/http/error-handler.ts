import { type Lang, type Refusal, refused } from '@luoshi/domain';
import { DatabaseFault } from '@luoshi/store';
import type { FastifyError, FastifyInstance } from 'fastify';
import { inputSentence } from './input-fault.js';
import { langOf } from './lang.js';
import { faultProblem, problemType } from './problem.js';
import { sendRefusal } from './register.js';

/** What a request without a file may weigh. */
export const bodyMegabytes = 1;

/** What Fastify says of a body it cannot read, by its code. */
const unreadable: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { zh: '内容类型应为 application/json', en: 'the content type must be application/json' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { zh: '请求没有内容', en: 'the request has no body' },
  FST_ERR_CTP_INVALID_JSON_BODY: { zh: '请求内容不是 JSON', en: 'the request body is not JSON' },
};

// Text with a NUL, and numbers or ids too large or of no shape, which only a forged request holds (PostgreSQL's class 22).
const unstorable: ReadonlySet<string | null> = new Set(['22021', '22P05', '22003', '22P02']);

/** What Fastify or the database refuses by itself, in the product's words; null for a true fault. */
const refusalOf = (error: FastifyError | DatabaseFault, lang: Lang): Refusal | null => {
  if (error instanceof DatabaseFault)
    return unstorable.has(error.code) ? refused('input-invalid', { detail: inputSentence([], lang) }).refusal : null;
  if (error.validation !== undefined) return refused('input-invalid', { detail: inputSentence(error.validation, lang) }).refusal;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refused('file-too-large', { megabytes: bodyMegabytes }).refusal;
  if (error.statusCode === 429) return refused('too-many-attempts', { minutes: 1 }).refusal;
  if (error.statusCode === undefined || error.statusCode >= 500) return null;
  return refused('input-invalid', { detail: unreadable[error.code]?.[lang] ?? error.message }).refusal;
};

/** The one place where errors become answers: refusals with their sentence, faults with nothing but the number under which they are logged. */
export const handleErrors = (app: FastifyInstance): void => {
  app.setErrorHandler<FastifyError | DatabaseFault>((error, request, reply) => {
    const refusal = refusalOf(error, langOf(request));
    if (refusal !== null && error instanceof DatabaseFault)
      request.log.warn({ err: error, requestId: request.id }, 'input that cannot be stored');
    if (refusal !== null) return sendRefusal(reply, request, refusal);
    request.log.error({ err: error, requestId: request.id }, 'fault');
    return reply
      .code(500)
      .type(problemType)
      .send(faultProblem(langOf(request), request.id));
  });
};
