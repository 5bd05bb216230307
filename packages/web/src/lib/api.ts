import { createLuoshiClient } from '@luoshi/client';
import { failed, type Problem } from './failure.js';

/** The server that served this page. Sentences come back in the language of the page. */
export const api = createLuoshiClient({ baseUrl: globalThis.location?.origin ?? '', fetch: (request) => globalThis.fetch(request) });

api.use({
  onRequest: ({ request }) => {
    request.headers.set('accept-language', document.documentElement.lang || 'zh-CN');
    return request;
  },
});

type Reply<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/** The body of a reply, or a thrown failure: `queryFn: ({ signal }) => answer(api.GET('/api/plans', { signal }))`. */
export const answer = async <T>(call: Promise<Reply<T>>): Promise<T> => {
  const { data, error, response } = await call.catch(unreachable);
  if (!response.ok) throw failed(problemOf(error, response));
  return data as T;
};

const unreachable = (cause: unknown): never => {
  if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
  throw failed({ code: 'unreachable', status: 0, title: '', detail: '', requestId: '' }, cause);
};

const problemOf = (error: unknown, response: Response): Problem => {
  const known = typeof error === 'object' && error !== null ? (error as Partial<Problem>) : {};
  return {
    code: known.code ?? 'fault',
    status: response.status,
    title: known.title ?? '',
    detail: known.detail ?? '',
    requestId: known.requestId ?? response.headers.get('x-request-id') ?? '',
  };
};
