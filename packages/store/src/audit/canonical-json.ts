/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [field: string]: JsonValue };

const field = ([name, value]: readonly [string, JsonValue]): string => `${JSON.stringify(name)}:${canonicalJson(value)}`;

/** One text for one value: fields in the order of their names, no white space (RFC 8785). */
export const canonicalJson = (value: JsonValue): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value as Readonly<Record<string, JsonValue>>).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(field).join(',')}}`;
};
