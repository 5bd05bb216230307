import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import type { FastifyInstance, FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { ajvWith } from './fits.js';

/** Compiled with its first request: all at once they would hold up every start by a fifth of a second. */
const compileLater = (ajv: Ajv, schema: TSchema) => {
  let compiled: ValidateFunction | null = null;
  const validate = (data: unknown): boolean => {
    compiled ??= ajv.compile(schema);
    const valid = compiled(data);
    later.errors = compiled.errors ?? null;
    return valid;
  };
  const later = Object.assign(validate, { errors: null as ErrorObject[] | null });
  return later;
};

/**
 * Validates requests. An address holds only text, so its numbers, truth values and lists (repeated or single) are read from text; a JSON body
 * says itself what is a number and what is null, and is taken at its word.
 */
export const validateInput = (app: FastifyInstance): void => {
  const address = ajvWith({ coerceTypes: 'array' });
  const body = ajvWith({});
  const compile: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) => compileLater(httpPart === 'body' ? body : address, schema);
  app.setValidatorCompiler(compile);
  // What a form of another site can send without being asked first is no body here.
  app.removeContentTypeParser('text/plain');
};
