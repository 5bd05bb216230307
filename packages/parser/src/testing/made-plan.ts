import { type Chance, chanceOf } from './chance.js';
import { type MadeLayout, type MeantTask, madeLayouts } from './meant-task.js';
import { printed } from './print-plan.js';

/** A plan in print, with what was meant. */
export type MadePlan = { readonly text: string; readonly layout: MadeLayout; readonly tasks: readonly MeantTask[] };

/** Makes a small plan of the year 2025; the same seed makes the same plan. */
export const madePlan = (seed: number): MadePlan => {
  const chance = chanceOf(seed);
  const layout = chance.one(madeLayouts);
  const count = 6 + chance.upTo(6);
  const tasks = Array.from({ length: count }, (_, index) => meantTask(chance, index + 1, layout));
  return { text: printed(chance, layout, tasks), layout, tasks };
};

const verbs = ['推进', '抓好', '实施', '完善', '加快', '深化'];
const things = ['重大项目建设', '城市更新', '粮食安全工作', '老旧管网更新', '营商环境建设', '中小企业培育', '公共数据开放', '乡村道路养护'];
const counted = [
  ['新建公园', '个'],
  ['新增规上企业', '家'],
  ['改造老旧小区', '个'],
  ['新改建农村公路', '公里'],
  ['新增就业', '万人'],
] as const;
const units = [
  '市发展改革委',
  '市财政局',
  '市教育局',
  '市住建局',
  '市水利局',
  '市人力资源社会保障局',
  '市城管局',
  '市商务局',
  '市大数据局',
];
const classes = ['各县区人民政府', '各区政府', '市级有关部门'];
const persons = ['王健', '张立林', '李明', '赵刚', '欧阳建国'];

const meantTask = (chance: Chance, no: number, layout: MadeLayout): MeantTask => {
  const targets = chance.under(0.4) ? [targetOf(chance)] : [];
  const words = `${chance.one(verbs)}${chance.one(things)}`;
  const names = chance.some(units, 1 + chance.upTo(5));
  const leads = names.slice(0, 1 + (chance.under(0.2) ? 1 : 0));
  const coUnits = [...names.slice(leads.length), ...(chance.under(0.4) ? [chance.one(classes)] : [])];
  return {
    no,
    text: [words, ...targets.map(([words]) => words)].join('，') + (layout.endsWith('table') ? '' : '。'),
    leaders: namesLeaders(layout) && chance.under(0.8) ? chance.some(persons, 1 + chance.upTo(1)) : [],
    leadUnits: leads,
    coUnits,
    open: coUnits.length > 0 && !isClass(coUnits.at(-1)) && chance.under(0.3),
    deadline: chance.under(0.5) ? chance.one(deadlines) : null,
    targets: targets.map(([, value, unit]) => [value, unit] as const),
  };
};

const isClass = (name: string | undefined): boolean => classes.includes(name ?? '');
const namesLeaders = (layout: MadeLayout): boolean => layout !== 'brackets' && layout !== 'labels-in-brackets';

const deadlines = [
  { text: '2025年6月底前', date: '2025-06-30' },
  { text: '10月底前', date: '2025-10-31' },
  { text: '2025年12月底', date: '2025-12-31' },
  { text: '年底前', date: '2025-12-31' },
  { text: '持续推进', date: null },
  { text: '长期坚持', date: null },
] as const;

const targetOf = (chance: Chance): readonly [words: string, value: number, unit: string] => {
  const [metric, unit] = chance.one(counted);
  const value = 2 + chance.upTo(500);
  return [`${metric}${value}${unit}${chance.one(['', '以上', '左右'])}`, value, unit];
};
