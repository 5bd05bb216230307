// （工业和信息化部、发展改革委等负责。列第一位者为牵头单位，下同）
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^ said once, valid in the whole document

/** 列第一位者为牵头单位 · 排名第一的单位牵头 · 责任单位中首位为主办单位 · 第一个责任单位为牵头单位 */
export const firstListed =
  /(?:[列排居](?:名|序|列)?[在于]?|位列|名列|位于)(?:第一|首位?|最前)(?=[^。；;，,：:]{0,14}(?:牵头|主办|主责))|(?:第一|首)(?:位|个|家)?(?:责任)?(?:单位|部门)?(?=的?(?:单位|部门)?[为是](?:总)?(?:牵头|主办|主责))/;

/** Where the document says that the first-listed unit leads, or −1. Only the places are looked at where it says 第一, 首 or 最前. */
export const findFirstListedLeads = (text: string): number => {
  for (const word of ['第一', '首', '最前'])
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const from = Math.max(0, at - longestBefore);
      const found = text.slice(from, at + longestBehind).search(firstListed);
      if (found >= 0) return from + found;
    }
  return -1;
};

const longestBefore = 4;
const longestBehind = 40;

/** Whether a bracket declares who leads and names nobody. */
export const onlyDeclares = (inside: string): boolean => {
  const at = inside.search(firstListed);
  return at >= 0 && /^(?:注[:：])?(?:其中)?[，,]?(?:(?:责任|承办|牵头)?(?:单位|部门)(?:中|里)?[，,]?)?$/.test(inside.slice(0, at));
};
