import openapiTypescript, { astToString } from 'openapi-typescript';
import { apiManual } from './manuals/api-manual.mjs';
import { diagnosticsManual } from './manuals/diagnostics-manual.mjs';
import { permissionsManual } from './manuals/permissions-manual.mjs';
import { refusalsManual } from './manuals/refusals-manual.mjs';

/**
 * Every committed file that is made from the code: path → text. `npm run generate` writes them, and a tidy test compares them.
 * The packages come as arguments: the script hands in the compiled ones, the test the sources.
 */
export const generatedFiles = async ({ domain, server }) => {
  const api = inOrder(server.openapiDocument());
  return {
    'packages/client/src/generated/api.ts': astToString(await openapiTypescript(api)),
    'docs/api.md': apiManual(api),
    'docs/diagnostics.md': diagnosticsManual(domain),
    'docs/permissions.md': permissionsManual(domain),
    'docs/refusals.md': refusalsManual(domain),
  };
};

// The order of a module's exports depends on who loads it, so the paths are put in an order of their own.
const inOrder = (document) => ({ ...document, paths: sorted(document.paths, (methods) => sorted(methods, (call) => call)) });

const sorted = (object, inner) =>
  Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, inner(object[key])]),
  );
