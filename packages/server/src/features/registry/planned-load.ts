import { planLoad, type RegistryLoad, type RowFault } from '@luoshi/domain';
import { readRegistry } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { RegistryFile } from './read-registry-file.js';

type Counts = { readonly added: number; readonly changed: number; readonly same: number };

/** A spreadsheet seen against the registry: what preview shows and confirmation writes. */
export type PlannedLoad = {
  readonly file: RegistryFile;
  readonly load: RegistryLoad;
  readonly units: Counts;
  readonly collectives: Counts;
  /** Of reading and of comparing, in the order of their rows. */
  readonly faults: readonly RowFault[];
};

/** Sees a spreadsheet against the registry. Reads, never writes. */
export const planRegistryLoad = async ({ tx }: Pick<Context, 'tx'>, file: RegistryFile): Promise<PlannedLoad> => {
  const { jurisdictionId } = tx.scope;
  const known = await readRegistry(tx);
  // The id of a unit is its jurisdiction and name, as in the registries that are shipped: the same file gives the same ids everywhere.
  const load = planLoad(file.reading.entries, { jurisdiction: jurisdictionId, ...known }, (name) => `${jurisdictionId}-${name}`);
  const faults = [...file.reading.faults, ...load.faults].sort((a, b) => compareSheets(file, a, b) || a.row - b.row);
  return { file, load, units: countsOf(load.units), collectives: countsOf(load.collectives), faults };
};

const compareSheets = ({ reading }: RegistryFile, a: RowFault, b: RowFault): number => {
  const order = [...new Set(reading.entries.map(({ sheet }) => sheet))];
  return order.indexOf(a.sheet) - order.indexOf(b.sheet);
};

const countsOf = (changes: readonly { readonly state: 'new' | 'changed' | 'same' }[]): Counts => {
  const count = (state: 'new' | 'changed' | 'same'): number => changes.filter((one) => one.state === state).length;
  return { added: count('new'), changed: count('changed'), same: count('same') };
};
