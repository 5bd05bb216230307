import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { asOwner } from './testing/as-owner.js';
import { describeStore } from './testing/describe-store.js';

/** A column in one line, as the database and as schema.ts describe it: `task.no: number | null`. */
type Described = readonly string[];

const shapes: Readonly<Record<string, string>> = {
  text: 'string',
  uuid: 'string',
  date: 'string',
  integer: 'number',
  bigint: 'number',
  numeric: 'number',
  boolean: 'boolean',
  'timestamp with time zone': 'Date',
  bytea: 'Uint8Array',
  jsonb: 'json',
  ARRAY: 'string[]',
};

const fromDatabase = (row: Readonly<Record<string, unknown>>): string => {
  const shape = shapes[String(row['data_type'])] ?? `? ${String(row['data_type'])}`;
  const nullable = row['is_nullable'] === 'YES' ? ' | null' : '';
  return `${String(row['table_name'])}.${String(row['column_name'])}: ${shape}${nullable}`;
};

const file = fileURLToPath(new URL('./schema.ts', import.meta.url));

const program = (): ts.Program =>
  ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    customConditions: ['source'],
  });

/** What selecting gives: Kysely's ColumnType carries it as the type of a hidden property. */
const selected = (type: ts.Type, checker: ts.TypeChecker): { readonly type: ts.Type; readonly isJson: boolean } => {
  const hidden = type.getProperty('__select__');
  if (hidden === undefined) return { type, isJson: false };
  const insert = type.getProperty('__insert__');
  const inner = checker.getTypeOfSymbol(hidden);
  const isJson = insert !== undefined && /^string( \| null)?$/.test(checker.typeToString(checker.getTypeOfSymbol(insert)));
  return { type: inner, isJson };
};

const plainShape = (type: ts.Type, checker: ts.TypeChecker): string =>
  checker.isArrayType(type) ? 'string[]' : checker.typeToString(checker.getBaseTypeOfLiteralType(type)).replace(/<.*>$/, '');

const shapeOf = (declared: ts.Type, checker: ts.TypeChecker): string => {
  const { type, isJson } = selected(declared, checker);
  const parts = type.isUnion() ? type.types : [type];
  const nullable = parts.some((part) => (part.flags & ts.TypeFlags.Null) !== 0) ? ' | null' : '';
  if (isJson) return `json${nullable}`;
  const others = new Set(parts.filter((part) => (part.flags & ts.TypeFlags.Null) === 0).map((part) => plainShape(part, checker)));
  return `${[...others].join(' | ')}${nullable}`;
};

const fromTypes = (): Described => {
  const checked = program();
  const checker = checked.getTypeChecker();
  const source = checked.getSourceFile(file);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  const schema = module === undefined ? undefined : checker.getExportsOfModule(module).find(({ name }) => name === 'Schema');
  if (schema === undefined) return [];
  return checker
    .getDeclaredTypeOfSymbol(schema)
    .getProperties()
    .flatMap((table) =>
      checker
        .getTypeOfSymbol(table)
        .getProperties()
        .map((column) => `${table.name}.${column.name}: ${shapeOf(checker.getTypeOfSymbol(column), checker)}`),
    );
};

const columns = `select table_name, column_name, data_type, is_nullable from information_schema.columns
  where table_schema = 'public' and table_name <> 'schema_migration'`;

describeStore((store) => {
  it('is described by schema.ts column by column, in both directions', async () => {
    const real = (await asOwner(store(), columns)).map(fromDatabase);
    expect(real.length).toBeGreaterThan(150);
    expect(fromTypes().toSorted()).toEqual(real.toSorted());
  });
});
