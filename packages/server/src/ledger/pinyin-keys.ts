/** Makes sort keys: pinyin without tones, one syllable after another; what is no Chinese character stays. */
export type PinyinKey = (name: string) => string;

/** Loads the dictionary on first use: it is large, and most requests sort by keys that are stored. */
export const pinyinKeys = async (): Promise<PinyinKey> => {
  const { pinyin } = await import('pinyin-pro');
  return (name) => pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ').toLowerCase();
};
