import type { UnitKind } from '../../registry/registry.js';
import type { RuleKind } from '../rule-kinds.js';
import type { Scheme, SchemeGroup, SchemeRule } from '../scheme.js';

/** The date from which the shipped schemes are offered: their sources give none of their own here. */
export const shippedFrom = '2024-01-01';

/** A rule of a shipped scheme. */
export const rule = (
  [aspect, key]: readonly [aspect: string, key: string],
  kind: RuleKind,
  title: string,
  parameters: SchemeRule['parameters'],
  source: string,
): SchemeRule => ({ key, kind, aspect, title, parameters, source, isProposal: false });

/** A rule whose numbers no source gives. */
export const proposed = (...parts: Parameters<typeof rule>): SchemeRule => ({ ...rule(...parts), isProposal: true });

const group = (key: string, zh: string, en: string, names: readonly string[], kinds: readonly UnitKind[]): SchemeGroup => ({
  ...{ key, names, kinds },
  name: { zh, en },
});

/** Cities, economic departments, others. The names are a province's; an office of another level writes its own. */
export const provincialGroups: readonly SchemeGroup[] = [
  group('cities', '各市', 'cities', [], ['government', 'development-zone']),
  group(
    'economic',
    '经济部门',
    'economic departments',
    [
      '省发展改革委',
      '省工业和信息化厅',
      '省科技厅',
      '省财政厅',
      '省人力资源社会保障厅',
      '省自然资源厅',
      '省住房城乡建设厅',
      '省交通运输厅',
      '省水利厅',
      '省农业农村厅',
      '省商务厅',
      '省文化和旅游厅',
      '省国资委',
    ],
    [],
  ),
  group('others', '其他单位', 'other units', [], []),
];

/** The terms of every shipped scheme: proposals where no text of the place was found. */
export const shippedTerms: Scheme['terms'] = {
  publicity: { count: 5, unit: 'working-day' },
  appeal: { count: 30, unit: 'day' },
  source: '公示5个工作日为产品建议；复核30日内答复、不因申请复核而加重，参照《公务员法》第九十五条、第九十六条',
};
