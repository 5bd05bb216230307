/** A result of the year as it was published. `no`: the task of 辽政发〔2024〕3号 whose target it answers. */
export type PublishedResult = { readonly no: number; readonly typed: string; readonly source: string };

// S1: 辽宁省发展改革委《关于辽宁省2024年国民经济和社会发展计划执行情况与2025年计划草案的报告》, 2025-01-16.
const report = '省发展改革委《关于辽宁省2024年国民经济和社会发展计划执行情况与2025年计划草案的报告》（2025年1月16日）';

/** Liaoning's published results of 2024, as far as they were found. These are real; everything else in the sample ledger is made up. */
export const published2024: readonly PublishedResult[] = [
  { no: 1, typed: '5.1%', source: report },
  { no: 2, typed: '5.5%', source: report },
  { no: 3, typed: '3.1%', source: report },
  { no: 4, typed: '5.3%', source: report },
  { no: 5, typed: '4%', source: report },
  { no: 6, typed: '-0.5%', source: report },
  { no: 7, typed: '48.6万人', source: report },
  { no: 10, typed: '500.1亿斤', source: report },
];
