// 牽頭單位：省財政廳      （省商務廳牽頭，省財政廳等按職責分工負責）
// ^^^^^^^^                        ^^^^           ^^^^^^^^^^^^^^ the field's words as traditional print has them

const forms =
  '牵牽头頭领領导導单單责責门門协協办辦时時间間参參与與负負体體职職别別据據实實组組织織联聯统統筹籌积積极極进進级級关關会會务務项項标標举舉内內总總节節点點计計划劃执執阶階专專应應动動县縣区區广廣东東国國对對际際阅閱抢搶规規报報细細决決纲綱见見账賬讯訊';

const traditional: ReadonlyMap<string, string> = new Map(
  Array.from({ length: forms.length / 2 }, (_, index) => [forms.charAt(index * 2), forms.charAt(index * 2 + 1)] as const),
);

/** A word of the field as traditional print has it; the same word where no character differs. */
export const inTraditional = (printed: string): string => [...printed].map((character) => traditional.get(character) ?? character).join('');

/** A list of words with the traditional form behind each that has one. */
export const withTraditional = (words: readonly string[]): readonly string[] => [
  ...new Set(words.flatMap((word) => [word, inTraditional(word)])),
];
