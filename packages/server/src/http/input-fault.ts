import type { Lang } from '@luoshi/domain';
import type { FastifySchemaValidationError } from 'fastify';

type Facts = Readonly<Record<string, unknown>>;
type Say = (field: string, facts: Facts) => string;
type Sentence = Readonly<Record<Lang, Say>>;

const kinds: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数', en: 'a number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'a set of fields' },
  null: { zh: '空（null）', en: 'null' },
  uuid: { zh: '编号（UUID）', en: 'an id (UUID)' },
  date: { zh: '日期（如 2024-02-05）', en: 'a date (such as 2024-02-05)' },
  'date-time': { zh: '日期和时间', en: 'a date and time' },
};

const kindIn = (lang: Lang, name: unknown): string => {
  const names = Array.isArray(name) ? name : [name];
  return names.map((one) => kinds[String(one)]?.[lang] ?? String(one)).join(lang === 'zh' ? '或' : ' or ');
};

/** What is expected, by the JSON Schema keyword that was not met. */
const sentences: Readonly<Record<string, Sentence>> = {
  required: { zh: (field) => `缺少“${field}”`, en: (field) => `“${field}” is missing` },
  additionalProperties: { zh: (field) => `没有“${field}”这一项`, en: (field) => `there is no field “${field}”` },
  type: {
    zh: (field, { type }) => `“${field}”应为${kindIn('zh', type)}`,
    en: (field, { type }) => `“${field}” must be ${kindIn('en', type)}`,
  },
  format: {
    zh: (field, { format }) => `“${field}”应为${kindIn('zh', format)}`,
    en: (field, { format }) => `“${field}” must be ${kindIn('en', format)}`,
  },
  pattern: {
    zh: (field, { pattern }) => `“${field}”的写法应符合 ${String(pattern)}`,
    en: (field, { pattern }) => `“${field}” must be written like ${String(pattern)}`,
  },
  minLength: {
    zh: (field, { limit }) => `“${field}”至少${String(limit)}个字`,
    en: (field, { limit }) => `“${field}” must have at least ${String(limit)} characters`,
  },
  maxLength: {
    zh: (field, { limit }) => `“${field}”最多${String(limit)}个字`,
    en: (field, { limit }) => `“${field}” may have at most ${String(limit)} characters`,
  },
  minimum: {
    zh: (field, { limit }) => `“${field}”不能小于${String(limit)}`,
    en: (field, { limit }) => `“${field}” must be at least ${String(limit)}`,
  },
  maximum: {
    zh: (field, { limit }) => `“${field}”不能大于${String(limit)}`,
    en: (field, { limit }) => `“${field}” must be at most ${String(limit)}`,
  },
  maxItems: {
    zh: (field, { limit }) => `“${field}”最多${String(limit)}项`,
    en: (field, { limit }) => `“${field}” may have at most ${String(limit)} values`,
  },
  anyOf: {
    zh: (field, { allowed }) => `“${field}”应为以下之一：${String(allowed)}`,
    en: (field, { allowed }) => `“${field}” must be one of: ${String(allowed)}`,
  },
};

const other: Sentence = { zh: (field) => `“${field}”的值不对`, en: (field) => `“${field}” has a wrong value` };

const fieldOf = ({ instancePath, params }: FastifySchemaValidationError): string => {
  const inner = params['missingProperty'] ?? params['additionalProperty'];
  const steps = instancePath.split('/').filter((step) => step !== '');
  return [...steps, ...(typeof inner === 'string' ? [inner] : [])].join('.') || 'body';
};

/** A list of words is checked word by word; the words that would have been right are in the errors before the last. */
const allowedBy = (errors: readonly FastifySchemaValidationError[]): string => {
  const words = errors.filter(({ keyword }) => keyword === 'const').map(({ params }) => params['allowedValue']);
  const types = errors.filter(({ keyword }) => keyword === 'type').map(({ params }) => params['type']);
  return [...words, ...types].map(String).join(', ');
};

/** What is wrong with a request, in a person's words: which field, and what is expected there. */
export const inputSentence = (errors: readonly FastifySchemaValidationError[], lang: Lang): string => {
  const fault = errors.find(({ keyword }) => keyword === 'anyOf') ?? errors[0];
  if (fault === undefined) return lang === 'zh' ? '格式不对' : 'wrong format';
  const say = sentences[fault.keyword] ?? other;
  return say[lang](fieldOf(fault), { ...fault.params, allowed: allowedBy(errors) });
};
