// 一、市发展改革委牵头的工作
//                 ^^^^^^^^^^ a unit's heading, or a line of its own below it, says which part the unit has
// 配合事项（3项）

export type Part = 'leads' | 'responsible' | 'partners';

const words = '(牵头|主办|主责|负责|承办|配合|协办|参与)(?:负责|落实|完成|推进)?的?(?:重点)?';
const atEnd = new RegExp(`${words}(?:工作|任务|事项|项目)?[：:]?$`);
const alone = new RegExp(`^${words}(?:工作|任务|事项|项目)[：:]?(?:[（(]\\s*(?:共)?\\d+\\s*[项条件个][)）])?$`);

const longest = 16;

/** The part that closes a heading, and where its words begin. */
export const partAtEnd = (heading: string): { readonly duty: Part; readonly at: number } | null => {
  const found = atEnd.exec(heading);
  return found?.[1] === undefined ? null : { duty: dutyOf(found[1]), at: found.index };
};

/** The part that a line names and nothing else. */
export const partAlone = (line: string): Part | null => {
  const word = line.length > longest ? undefined : alone.exec(line)?.[1];
  return word === undefined ? null : dutyOf(word);
};

const dutyOf = (word: string): Part => {
  if (word === '负责' || word === '承办') return 'responsible';
  return '牵头主办主责'.includes(word) ? 'leads' : 'partners';
};
