import type { Layout } from '@luoshi/domain';
import type { Placed } from './place.js';

/** Which construct carries the owners. A document is mixed when the rarer one carries more than one task in ten. */
export const layoutOf = (placed: readonly Placed[]): Layout => {
  const counts = new Map<Layout, number>();
  for (const { group, place } of placed) {
    if (place !== 'task' || group.ownedBy === null) continue;
    const layout = layouts[group.ownedBy];
    counts.set(layout, (counts.get(layout) ?? 0) + 1);
  }
  const [most, ...others] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) return 'none';
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return rest * 10 > most[1] + rest ? 'mixed' : most[0];
};

const layouts = { bracket: 'bracket', labels: 'labelled-block', row: 'table', heading: 'unit-heading' } as const;
