/** How two units of measure are related. `factor`: one of the first is this many of the second (1 万人 = 10,000 人). */
export type UnitRelation = { readonly kind: 'same' } | { readonly kind: 'scaled'; readonly factor: number } | { readonly kind: 'foreign' };

/** Compares two printed units: 万人 with 人 is scaled, 人 with 户 foreign. A unit that is not given is taken for the same. */
export const unitRelation = (one: string | null, other: string | null): UnitRelation => {
  if (one === null || other === null) return { kind: 'same' };
  const [from, to] = [takeApart(one), takeApart(other)];
  if (from.name !== to.name) return { kind: 'foreign' };
  return from.factor === to.factor ? { kind: 'same' } : { kind: 'scaled', factor: from.factor / to.factor };
};

type Parts = { readonly name: string; readonly factor: number };

const scales: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千亿: 1e11,
  百亿: 1e10,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
  千: 1e3,
  百: 1e2,
};

// Units that are another unit in a known number; a scale before them is read first. 国务院关于在我国统一实行法定计量单位的命令 (1984).
const known: Readonly<Record<string, Parts>> = {
  公里: { name: '米', factor: 1e3 },
  千米: { name: '米', factor: 1e3 },
  米: { name: '米', factor: 1 },
  吨: { name: '斤', factor: 2e3 },
  公斤: { name: '斤', factor: 2 },
  千克: { name: '斤', factor: 2 },
  '%': { name: '%', factor: 1 },
  '％': { name: '%', factor: 1 },
  千瓦: { name: '瓦', factor: 1e3 },
  兆瓦: { name: '瓦', factor: 1e6 },
  千瓦时: { name: '瓦时', factor: 1e3 },
};

const takeApart = (unit: string): Parts => {
  const name = unit.trim();
  const whole = known[name];
  if (whole !== undefined) return whole;
  const scale = Object.keys(scales).find((word) => name.startsWith(word) && name.length > word.length);
  if (scale === undefined) return { name, factor: 1 };
  const rest = name.slice(scale.length);
  const inner = known[rest] ?? { name: rest, factor: 1 };
  return { name: inner.name, factor: inner.factor * (scales[scale] ?? 1) };
};
