import { findFirstListedLeads } from './first-listed-leads.js';

// 特别是牵头单位（无牵头单位的，责任单位即为牵头单位，下同）要统筹相关责任单位
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ said once in the notice, valid for every task that names no lead

/** Who leads where no task says so: the unit listed first, every responsible unit, or nobody. */
export type LeadRule = 'first' | 'all' | 'none';

const allLead =
  /(?:无|無|没有|沒有|未(?:明确|注明|标明|列|設|设))[牵牽][头頭](?:单位|單位|部门|部門)的?[，,]?(?:由|则)?(?:所列)?(?:[责責]任|承[办辦])(?:单位|單位|部门|部門)[即均都]?(?:[为為是])?[牵牽][头頭]/;

/** A cheap look for the words before 的 spares most texts the pattern. */
const mayDeclare = ['牵头单位的', '牵头部门的', '牽頭單位的', '牽頭部門的', '牵头单位，', '牵头部门，'];

/** The rule that the document declares, anywhere in it. */
export const leadRuleOf = (text: string): LeadRule => {
  if (findFirstListedLeads(text) >= 0) return 'first';
  return mayDeclare.some((words) => text.includes(words)) && allLead.test(text) ? 'all' : 'none';
};
