import openapiTypescript, { astToString } from 'openapi-typescript';
import { apiManual } from './manuals/api-manual.mjs';
import { permissionsManual } from './manuals/permissions-manual.mjs';
import { refusalsManual } from './manuals/refusals-manual.mjs';

/**
 * Every committed file that is made from the code: path → text. `npm run generate` writes them, and a tidy test compares them.
 * The packages come as arguments: the script hands in the compiled ones, the test the sources.
 */
export const generatedFiles = async ({ domain, server }) => ({
  'packages/client/src/generated/api.ts': astToString(await openapiTypescript(server.openapiDocument())),
  'docs/api.md': apiManual(server.openapiDocument()),
  'docs/permissions.md': permissionsManual(domain),
  'docs/refusals.md': refusalsManual(domain),
});
