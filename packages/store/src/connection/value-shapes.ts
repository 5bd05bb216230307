/** PostgreSQL's type numbers (pg_type.oid) whose default JavaScript shapes differ between the two drivers, or from what the house wants. */
const types = { int8: 20, numeric: 1700, date: 1082 } as const;

/** json and jsonb: a value with both drivers. */
export const jsonTypes: readonly number[] = [114, 3802];

const asIs = (printed: string): string => printed;

/** Calendar dates stay `YYYY-MM-DD`; counts and quantities are numbers. timestamptz is a Date with both drivers already. */
export const valueShapes: Readonly<Record<number, (printed: string) => unknown>> = {
  [types.int8]: Number,
  [types.numeric]: Number,
  [types.date]: asIs,
};

/** JSON left as text, for a driver whose values still have a way to go before they are needed. */
export const unreadJson: Readonly<Record<number, (printed: string) => unknown>> = Object.fromEntries(jsonTypes.map((type) => [type, asIs]));
