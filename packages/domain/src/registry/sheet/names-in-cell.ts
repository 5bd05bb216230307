// 省发改委、省发展和改革委员会   各省、自治区、直辖市人民政府；各省（区、市）人民政府   省委财经办(改革办、研究室)

/** The names of one cell: parted by ； or line breaks where there are any, since classes of governments hold a 、 themselves; else by 、 or ，. */
export const namesInCell = (words: string): readonly string[] => {
  const parts = /[；;\n]/.test(words) ? words.split(/[；;\n]/) : outsideBrackets(words);
  const names = parts.map((part) => part.trim()).filter((part) => part !== '' && !nothing.test(part));
  return [...new Set(names)];
};

/** The cell that `namesInCell` reads as these names. */
export const cellOfNames = (names: readonly string[]): string =>
  names.some((name) => outsideBrackets(name).length > 1) ? `${names.join('；')}；` : names.join('、');

const nothing = /^(?:无|—+|-+|\/|／)$/;

const outsideBrackets = (words: string): readonly string[] => {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const character = words.charAt(at);
    if ('（(〔'.includes(character)) depth += 1;
    else if ('）)〕'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '、，,'.includes(character)) {
      parts.push(words.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, words.slice(from)];
};
