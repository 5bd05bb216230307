/** What followed the command: words, and `--name value` options. */
export type Words = {
  readonly words: readonly string[];
  readonly option: (name: string) => string | null;
  /** Whether there is any option but these: a misspelt --data must not lead to another ledger. */
  readonly hasOthers: (...known: readonly string[]) => boolean;
};

/** Parts `--name value` and `--name=value` from the other words. */
export const wordsOf = (args: readonly string[]): Words => {
  const words: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    const [name = '', inline] = word.split(/=(.*)/s);
    if (!word.startsWith('--')) words.push(word);
    else if (inline !== undefined) options.set(name.slice(2), inline);
    else {
      options.set(name.slice(2), args[index + 1] ?? '');
      index += 1;
    }
  }
  return {
    words,
    option: (name) => options.get(name) ?? null,
    hasOthers: (...known) => [...options.keys()].some((name) => !known.includes(name)),
  };
};
