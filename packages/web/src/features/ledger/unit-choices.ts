import type { Facets } from './ledger-query.js';

/** Units to choose from, whatever their role, each once, with those that lead first. `tasks` counts the role it leads by. */
export const unitsOf = (facets: Facets | undefined): Facets['leadUnits'] | undefined => {
  if (facets === undefined) return undefined;
  const leading = new Set(facets.leadUnits.map(({ id }) => id));
  return [...facets.leadUnits, ...facets.coUnits.filter(({ id }) => !leading.has(id))];
};
