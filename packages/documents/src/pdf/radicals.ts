/**
 * Radicals that stand for whole characters in the block CJK Radicals Supplement (Unicode, EquivalentUnifiedIdeograph.txt). PDF writers
 * that map glyphs back to characters often pick these look-alikes: 人民 comes out as ⼈⺠. Kangxi radicals and the angle
 * brackets of the technical block are folded by NFKC; these are not. The radical ⼾ is folded to the old form 戶, which no paper of today prints.
 */
const supplement: Readonly<Record<string, string>> = {
  '⼾': '户',
  '⺁': '厂',
  '⺝': '月',
  '⺟': '母',
  '⺠': '民',
  '⺫': '罒',
  '⺬': '示',
  '⺶': '羊',
  '⺼': '肉',
  '⻁': '虎',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻉': '贝',
  '⻋': '车',
  '⻌': '辶',
  '⻑': '長',
  '⻓': '长',
  '⻔': '门',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻡': '首',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻬': '齐',
  '⻮': '齿',
  '⻰': '龙',
  '⻳': '龟',
};

/** Turns radical look-alikes into the characters the reader saw; one character for one, so that offsets stay. */
export const withoutRadicals = (words: string): string =>
  words.replace(/[\u2E80-\u2FD5\u2329\u232A]/g, (radical) => supplement[radical] ?? radical.normalize('NFKC'));
