import type { UnitLines } from '../unit-lines.js';
import { provincialOrgans } from './provincial-organs.js';

/** Organs that cities in general have: a province's, with 局 for 厅. Whether one city has each of them was not checked. */
export const cityOrgans: UnitLines = {
  ...provincialOrgans,
  department: `${(provincialOrgans.department ?? '').replace(/(?<!办公)厅(?=[|、\n]|$)/g, '局')}
{p}水利局|{p}水务局`,
  'central-agency': `
{p}税务局|国家税务总局{f}税务局
{p}气象局
{p}邮政管理局`,
  military: '',
};
