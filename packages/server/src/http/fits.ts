import { Ajv, type Options, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Static, TSchema } from 'typebox';

/** The validator of requests, with its options for one part of them. */
export const ajvWith = (options: Options): Ajv => {
  const ajv = new Ajv({ useDefaults: true, strictSchema: false, ...options });
  formats.default(ajv, ['uuid', 'date', 'date-time']);
  return ajv;
};

const ajv = ajvWith({ useDefaults: false });
const compiled = new WeakMap<TSchema, ValidateFunction>();

const validatorOf = (schema: TSchema): ValidateFunction => {
  const known = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, known);
  return known;
};

/** Whether a value that came in by another way than a body has the shape it must have. TypeBox's own check would cost every start 50 ms. */
export const fits = <S extends TSchema>(schema: S, value: unknown): value is Static<S> => validatorOf(schema)(value) === true;
