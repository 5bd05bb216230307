import type { TSchema } from 'typebox';
import { contracts } from '../contracts.js';
import type { Contract } from './contract.js';
import { Language, Problem } from './schemas.js';

type Properties = Readonly<Record<string, TSchema>>;

const propertiesOf = (schema: TSchema | undefined): Properties => (schema as { properties?: Properties } | undefined)?.properties ?? {};
const requiredOf = (schema: TSchema | undefined): readonly string[] =>
  (schema as { required?: readonly string[] } | undefined)?.required ?? [];

const parameters = (place: 'path' | 'query', schema: TSchema | undefined) =>
  Object.entries(propertiesOf(schema)).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || requiredOf(schema).includes(name),
    schema: value,
  }));

const multipart = {
  'multipart/form-data': {
    schema: {
      type: 'object',
      properties: { decisions: { type: 'string' }, file: { type: 'string', format: 'binary' } },
      required: ['file'],
    },
  },
};

const requestBody = ({ body, consumes }: Contract) => {
  if (consumes !== undefined) return { requestBody: { required: true, content: multipart } };
  return body === undefined ? {} : { requestBody: { required: true, content: { 'application/json': { schema: body } } } };
};

const done = ({ response, produces }: Contract) => {
  if (produces !== undefined) {
    const file = { schema: { type: 'string', format: 'binary' } };
    return { 200: { description: 'The file', content: Object.fromEntries(produces.map((type) => [type, file])) } };
  }
  if (response === undefined) return { 204: { description: 'Done' } };
  return { 200: { description: 'Done', content: { 'application/json': { schema: response } } } };
};

const operation = (terms: Contract) => ({
  operationId: terms.operationId,
  summary: terms.summary,
  'x-permission': terms.permission,
  parameters: [...parameters('path', terms.params), ...parameters('query', terms.query), { $ref: '#/components/parameters/lang' }],
  ...requestBody(terms),
  responses: {
    ...done(terms),
    default: { description: 'Refused or failed', content: { 'application/problem+json': { schema: Problem } } },
  },
});

const openapiPath = (url: string): string => url.replace(/:(\w+)/g, '{$1}');

const paths = (): Record<string, Record<string, unknown>> => {
  const found: Record<string, Record<string, unknown>> = {};
  for (const terms of contracts) {
    const path = openapiPath(terms.url);
    found[path] = { ...found[path], [terms.method.toLowerCase()]: operation(terms) };
  }
  return found;
};

/** The OpenAPI 3.1 document of the whole API, made from the contracts alone: served at /api/openapi.json and read by the client's generator. */
export const openapiDocument = () => ({
  openapi: '3.1.0',
  info: { title: 'Luoshi 落实', version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
  paths: paths(),
  components: {
    parameters: {
      lang: {
        name: 'lang',
        in: 'query',
        required: false,
        description: 'Language of the words; Accept-Language where absent',
        schema: Language,
      },
    },
  },
});
