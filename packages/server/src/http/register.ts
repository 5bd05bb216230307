import { actionName, type Lang, may, type Refusal, type Result, refused } from '@luoshi/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import type { TSchema } from 'typebox';
import { type Caller, Callers } from '../auth/caller.js';
import { cookieName } from '../auth/session-token.js';
import { dayOf } from '../calendar/day-of.js';
import type { Contract } from './contract.js';
import { readForm } from './form.js';
import { langOf } from './lang.js';
import { type CachedPage, PageCache } from './page-cache.js';
import { problemOf, problemType } from './problem.js';
import { type Deps, nobody, requestContext } from './request-context.js';
import type { FileAnswer, Input, Route, SessionCookie } from './route.js';
import { Language } from './schemas.js';

type Registry = { readonly deps: Deps; readonly callers: Callers; readonly pages: PageCache; readonly secureCookie: boolean };

declare module 'fastify' {
  interface FastifyRequest {
    /** Set once the caller is known; null for public routes without a session. */
    caller: Caller | null;
  }
}

/** Answers with a refusal. */
export const sendRefusal = (reply: FastifyReply, request: FastifyRequest, refusal: Refusal): FastifyReply => {
  const problem = problemOf(refusal, langOf(request), request.id);
  return reply.code(problem.status).type(problemType).send(problem);
};

/** Why this caller may not call, or null. */
const objection = ({ permission, url }: Contract, caller: Caller | null, lang: Lang): Refusal | null => {
  if (permission === 'public') return null;
  if (caller === null) return refused('not-signed-in').refusal;
  if (caller.row.mustChangePassword && !url.startsWith('/api/session')) return refused('password-change-required').refusal;
  if (permission === 'signed-in' || may(caller.actor, permission)) return null;
  return refused('not-permitted', { action: actionName(permission, lang) }).refusal;
};

// What is overdue changes at midnight, without any write.
const pageKey = (request: FastifyRequest, signature: string, lang: Lang, now: Date): string =>
  `${signature}|${lang}|${dayOf(now)}|${request.url}`;

const sendPage = (request: FastifyRequest, reply: FastifyReply, { body, etag }: CachedPage): FastifyReply => {
  reply.header('etag', etag).header('cache-control', 'private, no-cache').header('vary', 'cookie, accept-language');
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(body);
};

const sendFile = (request: FastifyRequest, reply: FastifyReply, { filename, mediaType, body, etag }: FileAnswer): FastifyReply => {
  if (etag === undefined) reply.header('cache-control', 'private, no-store');
  else reply.header('cache-control', 'private, no-cache').header('etag', etag);
  if (etag !== undefined && request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="download"; filename*=UTF-8''${encodeURIComponent(filename)}`)
    .send(body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body);
};

/** GET answers of JSON hold for one revision; who I am is asked anew each time, since it is about the cookie. */
const isKept = ({ method, produces, url }: Contract): boolean => method === 'GET' && produces === undefined && url !== '/api/session';

/** Finds the caller and asks for permission before anything of the request is read. A page that is still true is answered here. */
const gate = ({ callers, pages, deps }: Registry, terms: Contract) => {
  const kept = isKept(terms);
  const decide = (request: FastifyRequest, reply: FastifyReply, caller: Caller | null): FastifyReply | null => {
    request.caller = caller;
    const lang = langOf(request);
    const refusal = objection(terms, caller, lang);
    if (refusal !== null) return sendRefusal(reply, request, refusal);
    const page =
      kept && caller !== null ? pages.get(pageKey(request, caller.signature, lang, deps.now()), deps.store.revision()) : undefined;
    return page === undefined ? null : sendPage(request, reply, page);
  };
  return (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    const token = request.cookies[cookieName];
    const known = token === undefined ? null : callers.known(token);
    const go = (caller: Caller | null): void => {
      if (decide(request, reply, caller) === null) done();
    };
    if (known !== undefined) go(known);
    else
      callers
        .find(token ?? '')
        .then(go)
        .catch(done);
  };
};

type CookieOptions = { readonly secure: boolean; readonly now: () => Date };

const sessionCookie = (request: FastifyRequest, reply: FastifyReply, { secure, now }: CookieOptions): SessionCookie => {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: secure || request.protocol === 'https' } as const;
  return {
    token: request.cookies[cookieName] ?? null,
    // By its length, not its end: the browser's clock need not agree with the server's.
    keep: (token, expires) =>
      void reply.setCookie(cookieName, token, {
        ...options,
        maxAge: Math.max(0, Math.round((expires.getTime() - now().getTime()) / 1000)),
      }),
    drop: () => void reply.clearCookie(cookieName, options),
  };
};

const inputOf = async (request: FastifyRequest, terms: Contract): Promise<Result<Input<Contract>>> => {
  const { params, query, body } = request as { params: unknown; query: unknown; body: unknown };
  const form = terms.consumes === undefined ? null : await readForm(request);
  if (form !== null && !form.ok) return form;
  return { ok: true, value: { params, query, body, form: form?.value } as unknown as Input<Contract> };
};

const answer = (registry: Registry, { terms, handle }: Route) => {
  const { deps, pages, secureCookie } = registry;
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const lang = langOf(request);
    const input = await inputOf(request, terms);
    if (!input.ok) return sendRefusal(reply, request, input.refusal);
    const actor = request.caller?.actor ?? nobody(deps.jurisdictionId);
    const person = { actor, actorName: request.caller?.row.displayName ?? '', lang };
    const revision = deps.store.revision();
    const result = (await handle(
      requestContext(deps, person, request.id, sessionCookie(request, reply, { secure: secureCookie, now: deps.now })),
      input.value,
    )) as Result<unknown>;
    if (!result.ok) return sendRefusal(reply, request, result.refusal);
    if (terms.produces !== undefined) return sendFile(request, reply, result.value as FileAnswer);
    if (terms.response === undefined) return reply.code(204).send();
    if (!isKept(terms) || request.caller === null) return reply.header('cache-control', 'no-store').send(result.value);
    const body = Buffer.from(JSON.stringify(result.value));
    return sendPage(request, reply, pages.keep(pageKey(request, request.caller.signature, lang, deps.now()), revision, body));
  };
};

/** A shape that takes what it names and nothing else: a misspelt filter is refused, not ignored. */
const closed = (schema: TSchema | undefined, properties: Readonly<Record<string, TSchema>> = {}) => {
  const { properties: own = {} } = (schema ?? {}) as { readonly properties?: Readonly<Record<string, TSchema>> };
  return { type: 'object', ...schema, properties: { ...own, ...properties }, additionalProperties: false };
};

const schemaOf = ({ params, query, body, consumes }: Contract): NonNullable<RouteShorthandOptions['schema']> => ({
  ...(params === undefined ? {} : { params }),
  querystring: closed(query, { lang: Language }),
  ...(body === undefined || consumes !== undefined ? {} : { body: closed(body) }),
});

/** Registers every route: who calls, may they, is the input sound, act, present. */
export const registerRoutes = (app: FastifyInstance, deps: Deps, routes: readonly Route[], secureCookie: boolean): void => {
  const registry: Registry = {
    deps,
    callers: new Callers(deps.store, deps.jurisdictionId, deps.now),
    pages: new PageCache(),
    secureCookie,
  };
  app.decorateRequest('caller', null);
  for (const one of routes) {
    app.route({
      method: one.terms.method,
      url: one.terms.url,
      schema: schemaOf(one.terms),
      ...(one.terms.perMinute === undefined ? {} : { config: { rateLimit: { max: one.terms.perMinute, timeWindow: 60_000 } } }),
      onRequest: gate(registry, one.terms),
      handler: answer(registry, one),
    });
  }
};
