import { registryOf } from '../../packages/domain/dist/index.js';

export const jurisdiction = '210000';

const chapters = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const leaders = ['王 健', '张立林', '陈绿平', '高 涛'];

/** Units of the registry that a plan may name: they take turns in leading, so that each leads about as many tasks as any other. */
const unitNames = () =>
  registryOf(jurisdiction)
    .units.filter(({ kind, to }) => (kind === 'department' || kind === 'government') && to === null)
    .map(({ name }) => name);

const taskText = (names, shares, index) => {
  const share = (place) => names[(index + place * 7) % names.length];
  const partners = Array.from({ length: shares - 1 }, (_, place) => share(place + 1));
  return [
    `${index + 1}.完成第${index + 1}项重点工程投资100亿元以上。`,
    `牵头领导:${leaders[index % leaders.length]}`,
    `牵头单位:${share(0)}`,
    `责任单位:${partners.join('、')}`,
  ].join('\n');
};

/** A printed plan of any size, as the office would import it. Every task has one lead unit and `shares - 1` others. */
export const yearPlan = (tasks, shares) => {
  const names = unitNames();
  if (shares > names.length) throw new Error(`the registry has ${names.length} units`);
  const perChapter = Math.ceil(tasks / chapters.length);
  const body = Array.from({ length: tasks }, (_, index) => {
    const heading = index % perChapter === 0 ? `${chapters[index / perChapter]}、第${chapters[index / perChapter]}方面\n` : '';
    return heading + taskText(names, shares, index);
  });
  return [
    '辽宁省人民政府关于印发2024年重点工作分工方案的通知',
    '辽政发〔2024〕90号',
    '2024年重点工作分工方案',
    ...body,
    '辽宁省人民政府',
    '2024年2月5日',
    '',
  ].join('\n');
};
