/** Which way a metric is better. Null: its words do not say. */
export type MetricSense = 'more' | 'less' | null;

// Looked for in this order: 单位GDP能耗下降2% is better the more it falls, 能耗 alone the less it is.
const senses: readonly { readonly words: readonly string[]; readonly sense: MetricSense }[] = [
  { words: ['下降', '降低', '减少', '压减', '压降'], sense: 'more' },
  { words: ['价格', '失业率', '能耗', '排放', '死亡', '事故', '负债', '浓度', '不良'], sense: 'less' },
  {
    words: ['增长', '增加', '新增', '提高', '达到', '生产总值', '收入', '产量', '就业', '投资', '零售', '进出口', '覆盖率'],
    sense: 'more',
  },
];

/** Reads out of a metric's words whether more or less of it is wanted; needed only where 左右 leaves it open. */
export const metricSense = (words: string): MetricSense =>
  senses.find((one) => one.words.some((word) => words.includes(word)))?.sense ?? null;
