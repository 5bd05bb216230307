/** Makes sort keys: pinyin without tones, one syllable after another; what is no Chinese character stays. */
export type PinyinKey = (name: string) => string;

/** Loads the dictionary on first use: it is large, and most requests sort by keys that are stored. */
export const pinyinKeys = async (): Promise<PinyinKey> => {
  const { pinyin } = await import('pinyin-pro');
  // A plan repeats its names: 1,500 of them are some 200 different ones.
  const known = new Map<string, string>();
  return (name) => {
    const key = known.get(name) ?? pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ').toLowerCase();
    known.set(name, key);
    return key;
  };
};
