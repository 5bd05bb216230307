import { fill, type Lang } from '../diagnostics.js';

/** The one registry of findings in a light pack made in the browser. Every one keeps it from being used. */
export const packFindings = {
  'id-invalid': { zh: '规则编号“{id}”只能用小写字母、数字和连字符', en: 'the id “{id}” may hold only small letters, digits and hyphens' },
  'version-invalid': { zh: '版本应为1、2、3……', en: 'the version is 1, 2, 3 …' },
  'date-invalid': { zh: '“{date}”不是日期，应写成2024-06-30', en: '“{date}” is no date; write 2024-06-30' },
  'source-missing': { zh: '请写明{what}的依据', en: 'say what {what} is founded on' },
  'name-missing': { zh: '请写明{what}的中英文名称', en: 'name {what} in Chinese and English' },
  'parameter-doubled': { zh: '参数“{parameter}”重复', en: 'the parameter “{parameter}” is given twice' },
  'parameter-unknown': {
    zh: '规则“{rule}”用到的参数“{parameter}”不存在',
    en: 'the rule “{rule}” uses the parameter “{parameter}”, which does not exist',
  },
  'parameter-unused': { zh: '参数“{parameter}”没有规则使用', en: 'no rule uses the parameter “{parameter}”' },
  'parameter-not-number': { zh: '参数“{parameter}”的值不是数字', en: 'the parameter “{parameter}” is no number' },
  'parameter-unit': {
    zh: '规则“{rule}”要的是{wanted}，参数“{parameter}”是{given}',
    en: 'the rule “{rule}” needs {wanted}, the parameter “{parameter}” is in {given}',
  },
  'range-empty': { zh: '规则“{rule}”的下限高于上限，永远不成立', en: 'the rule “{rule}” starts above where it ends and never holds' },
  'rule-doubled': { zh: '同一类任务里规则“{rule}”重复', en: 'the rule “{rule}” stands twice in one class' },
  'rule-unreachable': {
    zh: '规则“{rule}”排在更宽的“{before}”之后，永远轮不到',
    en: 'the rule “{rule}” stands behind the wider “{before}” and is never reached',
  },
  'rules-open': {
    zh: '{taskClass}类任务的规则没有收尾：最后一条应是“其余”',
    en: 'the rules of {taskClass} tasks leave cases open: the last one must be “otherwise”',
  },
  'no-data-missing': { zh: '{taskClass}类任务的第一条规则应是“无数据”', en: 'the first rule of {taskClass} tasks must be “no data”' },
  'no-data-green': { zh: '没有数据应为灰，不能显示为{color}', en: 'no data is grey and cannot be shown {color}' },
  'red-without-numbers': { zh: '规则“{rule}”会因没有期中数而亮红灯', en: 'the rule “{rule}” would turn red for lack of interim numbers' },
  'made-up-green': {
    zh: '事后补上的不能好于黄：请选“滞后”或“严重滞后”',
    en: 'what is made up later is never better than yellow: choose behind or at risk',
  },
  'label-missing': { zh: '没有给“{severity}”起名', en: 'the severity “{severity}” has no label' },
  'label-doubled': { zh: '“{severity}”有两个名称', en: 'the severity “{severity}” has two labels' },
  'labels-disordered': {
    zh: '名称应由好到差排列：“{severity}”的位置不对',
    en: 'labels run from the best to the worst: “{severity}” is out of place',
  },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** A code of the registry of findings in a light pack. */
export type PackFindingCode = keyof typeof packFindings;

/** A finding in a light pack; `at` is the path of the field. */
export type PackFinding = { readonly code: PackFindingCode; readonly at: string; readonly data: Readonly<Record<string, string | number>> };

/** The finding's sentence in one language. */
export const packFindingSentence = ({ code, data }: PackFinding, lang: Lang): string => fill(packFindings[code][lang], data);
