/** A key that none of the others has: rule-4. */
export const freeKey = (stem: string, others: readonly { readonly key: string }[]): string => {
  const taken = new Set(others.map(({ key }) => key));
  const next = (count: number): string => (taken.has(`${stem}-${count}`) ? next(count + 1) : `${stem}-${count}`);
  return next(others.length + 1);
};
