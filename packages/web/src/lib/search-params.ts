type Raw = Readonly<Record<string, unknown>>;

/** `chapter=1&chapter=2`: an address that a person can read, write and send on. */
export const parseSearch = (text: string): Record<string, string | string[]> => {
  const found: Record<string, string | string[]> = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const before = found[key];
    found[key] = before === undefined ? value : [before, value].flat();
  }
  return found;
};

/** The other way round. Nothing is written for what is absent. */
export const stringifySearch = (search: Raw): string => {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) for (const one of [value].flat()) if (isGiven(one)) params.append(key, String(one));
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** A text, or nothing. */
export const textParam = (value: unknown): string | undefined => {
  const one = [value].flat()[0];
  return typeof one === 'string' && one !== '' ? one : undefined;
};

/** One of the words, or nothing: a mistyped address is read as far as it can be. */
export const wordParam = <W extends string>(value: unknown, words: readonly W[]): W | undefined => {
  const one = textParam(value);
  return words.find((word) => word === one);
};

/** A list of texts, or nothing when empty. */
export const listParam = (value: unknown): string[] | undefined => {
  const list = [value].flat().flatMap((one) => (isGiven(one) ? [String(one)] : []));
  return list.length === 0 ? undefined : list;
};

/** A list of whole numbers, or nothing when empty. */
export const numbersParam = (value: unknown): number[] | undefined => {
  const list = (listParam(value) ?? []).map(Number).filter(Number.isInteger);
  return list.length === 0 ? undefined : list;
};

/** yes or no, or nothing. */
export const flagParam = (value: unknown): boolean | undefined => {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : undefined;
};

/** Drops what is undefined, so that absent stays absent in the address and in types. */
export const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
