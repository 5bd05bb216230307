type Remembered<T extends string> = { readonly read: () => T; readonly write: (value: T) => void };

/** One small choice kept in this browser. Storage may be forbidden or full: then it is simply not remembered. */
export const remembered = <T extends string>(name: string, allowed: readonly T[], fallback: T): Remembered<T> => ({
  read: () => allowed.find((value) => value === recall(name)) ?? fallback,
  write: (value) => remember(name, value),
});

/** The text kept under a name, or null. */
export const recall = (name: string): string | null => {
  try {
    return localStorage.getItem(`luoshi.${name}`);
  } catch {
    return null;
  }
};

/** Keeps a text under a name. */
export const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(`luoshi.${name}`, value);
  } catch {
    // Nothing depends on it.
  }
};
