import { withTraditional } from '../text/traditional.js';

// 国务院办公厅、市场监管总局牵头，国务院相关部门及各地区按职责分工负责
//                           ^^^^                        ^^^^^^^^^^^^^^ what the names before it do

export type Duty = 'lead' | 'responsible' | 'partner';

/** Longest first, so that 牵头负责 is not read as 负责. */
const simplifiedVerbs: readonly (readonly [string, Duty])[] = (
  [
    ['牵头负责落实', 'lead'],
    ['牵头组织实施', 'lead'],
    ['牵头负责', 'lead'],
    ['牵头落实', 'lead'],
    ['牵头推进', 'lead'],
    ['牵头实施', 'lead'],
    ['牵头办理', 'lead'],
    ['牵头', 'lead'],
    ['主办', 'lead'],
    ['负责组织实施', 'responsible'],
    ['负责落实', 'responsible'],
    ['负责实施', 'responsible'],
    ['负责推进', 'responsible'],
    ['负责办理', 'responsible'],
    ['负责配合', 'partner'],
    ['负责', 'responsible'],
    ['组织实施', 'responsible'],
    ['落实', 'responsible'],
    ['承办', 'responsible'],
    ['配合落实', 'partner'],
    ['配合', 'partner'],
    ['协办', 'partner'],
    ['参与', 'partner'],
    ['参加', 'partner'],
    ['协同', 'partner'],
  ] as const
).toSorted(([a], [b]) => b.length - a.length);

const verbs = simplifiedVerbs.flatMap(([printed, duty]) => withTraditional([printed]).map((word) => [word, duty] as const));

/** Words between the names and the verb that say how, not who. */
const manners = withTraditional([
  '按照职责分工',
  '按照各自职责',
  '按各自职责',
  '按职责分工',
  '根据职责分工',
  '依职责分工',
  '按职能分工',
  '按职责',
  '按分工',
  '依职责',
  '分工',
  '分别',
  '共同',
  '各自',
  '具体',
  '统筹',
  '积极',
  '同步',
  '联合',
  '抓好',
  '主要',
  '一起',
  '共同牵头',
]);

export type Verb = { readonly duty: Duty; readonly length: number };

/** The verb that a part ends with, and how many characters it takes with the words before it; null where it ends with a name. */
export const verbAtEnd = (part: string): Verb | null => {
  const bare = part.replace(/[。；;\s]+$/, '');
  const verb = verbs.find(([printed]) => bare.endsWith(printed));
  if (verb === undefined) return null;
  const names = withoutManners(bare.slice(0, bare.length - verb[0].length));
  return { duty: verb[1], length: part.length - names.length };
};

const withoutManners = (names: string): string => {
  const manner = manners.find((word) => names.endsWith(word));
  return manner === undefined ? names : withoutManners(names.slice(0, -manner.length));
};
