/** PostgreSQL's type numbers (pg_type.oid) whose default JavaScript shapes differ between the two drivers, or from what the house wants. */
const types = { int8: 20, numeric: 1700, date: 1082 } as const;

const asIs = (printed: string): string => printed;

/** Calendar dates stay `YYYY-MM-DD`; counts and quantities are numbers. timestamptz is a Date and jsonb a value with both drivers already. */
export const valueShapes: Readonly<Record<number, (printed: string) => unknown>> = {
  [types.int8]: Number,
  [types.numeric]: Number,
  [types.date]: asIs,
};
