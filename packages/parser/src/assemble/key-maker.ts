// 二/（一）/16
// ^^^^^^^^^^^ the numbers on the way to the task, brackets full-width whatever was printed

/** Makes keys that are unique in the plan and the same for the same text: a doubled number gets ~2, an unnumbered paragraph 段1. */
export type KeyMaker = (parent: string, label: string | null) => string;

/** A maker that remembers the keys of one plan. */
export const keyMaker = (): KeyMaker => {
  const paragraphs = new Map<string, number>();
  const seen = new Map<string, number>();
  return (parent, label) => {
    const own = label ?? `段${next(paragraphs, parent)}`;
    const key = parent === '' ? own : `${parent}/${own}`;
    const times = next(seen, key);
    return times === 1 ? key : `${key}~${times}`;
  };
};

const next = (counts: Map<string, number>, key: string): number => {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
};
