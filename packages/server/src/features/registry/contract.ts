import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Nullable, OneOf, UnitKind } from '../../http/schemas.js';

const Counts = Type.Object({ added: Type.Integer(), changed: Type.Integer(), same: Type.Integer() });

/** One row that adds or changes something. `differences` are readable words per changed field. */
const Change = Type.Object({
  state: OneOf(['new', 'changed']),
  thing: OneOf(['unit', 'collective']),
  name: Type.String(),
  kind: Nullable(UnitKind),
  sheet: Type.String(),
  row: Type.Integer(),
  differences: Type.Array(Type.Object({ field: Type.String(), before: Type.String(), after: Type.String() })),
});

export const RegistryPreview = Type.Object({
  filename: Type.String(),
  sha256: Type.String(),
  units: Counts,
  collectives: Counts,
  changes: Type.Array(Change),
  /** What is wrong, row by row; with any of them nothing is loaded. */
  faults: Type.Array(
    Type.Object({
      code: Type.String(),
      sheet: Type.String(),
      row: Type.Integer(),
      column: Nullable(Type.String()),
      heading: Nullable(Type.String()),
      message: Type.String(),
    }),
  ),
  /** Headings whose columns are not read. */
  unread: Type.Array(Type.String()),
});
export type RegistryPreviewView = Static<typeof RegistryPreview>;

export const previewRegistry = contract({
  operationId: 'previewRegistry',
  method: 'POST',
  url: '/api/registry/preview',
  permission: 'unit.write',
  summary: 'Read a registry from a spreadsheet (xlsx, csv) and show what loading it would do; writes nothing. Field: file',
  consumes: 'multipart/form-data',
  response: RegistryPreview,
});

/** Field `decisions` of a confirmation, as JSON: what the preview showed. Refused if the file or the registry is no longer that. */
export const RegistryDecisions = Type.Object({ sha256: Type.String(), added: Type.Integer(), changed: Type.Integer() });

export const RegistryLoaded = Type.Object({
  units: Counts,
  collectives: Counts,
  /** Tasks that were derived anew because names in them mean something else now. */
  tasks: Type.Integer(),
});
export type RegistryLoadedView = Static<typeof RegistryLoaded>;

export const loadRegistryFile = contract({
  operationId: 'loadRegistryFile',
  method: 'POST',
  url: '/api/registry',
  permission: 'unit.write',
  summary: 'Load the previewed spreadsheet in one transaction; names in the ledger are resolved again. Fields: decisions (JSON), file',
  consumes: 'multipart/form-data',
  response: RegistryLoaded,
});

export const exportRegistry = contract({
  operationId: 'exportRegistry',
  method: 'GET',
  url: '/api/registry/export',
  permission: 'unit.read',
  summary: 'The registry as a spreadsheet that can be loaded again; template: its headings with a few rows to show how',
  query: Type.Object({ format: Type.Optional(OneOf(['xlsx', 'csv'])), rows: Type.Optional(OneOf(['all', 'template'])) }),
  produces: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'text/csv; charset=utf-8'],
});
