/** One account of the sample ledger. `unit` by its registered name, `official` as the plan prints the name. */
export type Character = {
  readonly username: string;
  readonly name: string;
  readonly roles: readonly (
    | 'supervisor'
    | 'lead-official'
    | 'unit-liaison'
    | 'unit-approver'
    | 'assessor'
    | 'security-admin'
    | 'audit-admin'
  )[];
  readonly unit?: string;
  readonly official?: string;
};

/** Departments and cities whose people have accounts; all others report on paper. */
export const staffedUnits = {
  fagai: '省发展改革委',
  caizheng: '省财政厅',
  gongxin: '省工业和信息化厅',
  renshe: '省人力资源社会保障厅',
  nongye: '省农业农村厅',
  shuili: '省水利厅',
  shangwu: '省商务厅',
  keji: '省科技厅',
  tongji: '省统计局',
  shenyang: '沈阳市人民政府',
  dalian: '大连市人民政府',
  panjin: '盘锦市人民政府',
} as const;
/** A unit by its short key, which its accounts' names begin with. */
export type UnitKey = keyof typeof staffedUnits;
/** Their keys. */
export const unitKeys = Object.keys(staffedUnits) as readonly UnitKey[];

const unitPeople = unitKeys.flatMap((key): Character[] => [
  { username: `${key}-lianluo`, name: `${staffedUnits[key]}联络员（演示）`, roles: ['unit-liaison'], unit: staffedUnits[key] },
  { username: `${key}-shenhe`, name: `${staffedUnits[key]}审核人（演示）`, roles: ['unit-approver'], unit: staffedUnits[key] },
]);

/** The lead official in whose tasks the year's changes are decided, and whose post a successor takes over. */
export const playedOfficial = '霍步刚';

/** Who takes part in the played year. The lead officials are named in the plan; what they do here is made up. */
export const cast: readonly Character[] = [
  { username: 'anquan', name: '安全管理员（演示）', roles: ['security-admin'] },
  { username: 'shenji', name: '审计管理员（演示）', roles: ['audit-admin'] },
  { username: 'ducha', name: '督查室（演示）', roles: ['supervisor'] },
  { username: 'lingdao', name: '牵头领导（演示）', roles: ['lead-official'], official: playedOfficial },
  { username: 'jieren', name: '继任领导（演示）', roles: ['lead-official'] },
  { username: 'kaohe', name: '考核人员（演示）', roles: ['assessor'] },
  ...unitPeople,
];

/** One for all: nothing behind it is real, and it is printed at every start. */
export const samplePassword = 'sample-data-2024';
