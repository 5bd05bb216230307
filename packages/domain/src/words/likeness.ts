/** The pairs of neighbouring characters in a text: what its likeness to another is measured by. */
export const bigrams = (words: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) pairs.add(words.slice(at, at + 2));
  return pairs;
};

/** Share of pairs that two texts have in common (Dice): 1 for the same words, 0 for nothing in common. */
export const likeness = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let common = 0;
  for (const pair of few) if (many.has(pair)) common += 1;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
};
