import { page } from './markdown.mjs';

/** docs/api.md: every route with its permission, in the order of the contracts. */
export const apiManual = (document) =>
  page({
    title: 'HTTP API',
    about:
      'From the contracts in `packages/server/src/features/*/contract.ts`. A running server describes every field at `/api/openapi.json`; ' +
      'refusals are problem+json (RFC 9457) with a `code` out of [refusals.md](refusals.md). Lists take `limit` and an opaque `cursor`. ' +
      'Besides these: `/healthz`, `/readyz` and `/metrics`.',
    head: ['Call', 'Route', 'Permission', 'Does'],
    rows: Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, call]) => [
        `\`${call.operationId}\``,
        `\`${method.toUpperCase()} ${path}\``,
        call['x-permission'],
        call.summary,
      ]),
    ),
  });
