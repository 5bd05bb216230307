import { type Field, labels } from '../constructs/label.js';

// 序号  主要工作举措  牵头单位  配合单位  责任领导  完成时限
// ^^^^  ^^^^^^^^^^^^  ^^^^^^^^  in any order and wording: the words of the first row say what each column holds

/** `figure` is what the task is to reach: 指标要求, 目标值. It goes on with the task's words. */
export type ColumnKind = 'no' | 'task' | 'category' | 'figure' | 'other' | Field;

const numbers = /^(?:序号|编号|项次|序|号|任务序号|任务编号)$/;
const categories = /^(?:类别|分类|领域|板块|章节|工作类别|任务类别|一级任务|所属领域|方面|项目类别)$/;
const figures =
  /^(?:[年季本全]?度?|20\d\d年度?|年度|工作|任务|主要|预期|考核|量化|绩效|计划|完成|具体|阶段性?|进度|建设){0,2}(?:指标要求|指标值|目标值|目标要求|量化指标|目标|指标|标准)$/;
/** 区政府分管领导, 责任领导及职务, 牵头责任人 */
const leaders = /(?:分管|牵头|责任|包保|包抓|包联|联系|挂[钩点帅]|督办|督导).{0,4}(?:领导|责任人|负责人|负责同志)$/;
const tasks =
  /^(?:.{0,6}(?:任务|举措|措施|事项|工作|内容|目标|项目|要点|要求|指标|职责)(?:名称|内容|分解|清单|要求|及目标|和目标|及措施)?|任务分解|分工内容)$/;

/** What a column holds, by the words in its head. */
export const columnKind = (head: string): ColumnKind => {
  const words = head.replace(/[\s（(].*$/s, '').replace(/[:：]$/, '');
  const whole = head.replace(/\s/g, '');
  if (numbers.test(whole)) return 'no';
  const field = labels.get(whole) ?? labels.get(words) ?? (/牵头.*(?:单位|部门)|^(?:单位|部门)$/.test(whole) ? fieldOf(whole) : undefined);
  if (field !== undefined) return field;
  if (leaders.test(whole)) return 'leader';
  if (categories.test(whole)) return 'category';
  if (figures.test(whole)) return 'figure';
  return tasks.test(whole) || tasks.test(words) ? 'task' : 'other';
};

const fieldOf = (head: string): Field => (head.includes('牵头') ? 'lead' : 'responsible');

/** Whether a column's head names what is to be done. */
export const saysTask = (kind: ColumnKind): boolean => kind === 'task' || kind === 'category' || kind === 'figure';

/** Whether a column's head names owners. */
export const isOwner = (kind: ColumnKind): boolean =>
  kind === 'lead' ||
  kind === 'responsible' ||
  kind === 'responsible-department' ||
  kind === 'partner' ||
  kind === 'division' ||
  kind === 'leader';
