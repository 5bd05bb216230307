import type { Lang } from '@luoshi/domain';
import type { FastifyRequest } from 'fastify';

/**
 * The caller's language: `?lang=en|zh` where an address says so (a link cannot carry a header), else an `Accept-Language` that begins with
 * English. Everything else is answered in Chinese.
 */
export const langOf = ({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Lang => {
  const asked = (query as { readonly lang?: unknown } | undefined)?.lang;
  if (asked === 'zh' || asked === 'en') return asked;
  return headers['accept-language']?.trimStart().toLowerCase().startsWith('en') === true ? 'en' : 'zh';
};
