import type { Diagnostic, Heading, Order, Task } from '@luoshi/domain';
import { type KeyMaker, keyMaker } from './key-maker.js';
import type { Outline } from './outline.js';
import type { Source } from './source.js';

/** The plan as it grows while the placed groups are walked. */
export type Assembly = {
  readonly source: Source;
  readonly firstLeads: boolean;
  readonly outline: Outline;
  readonly keyOf: KeyMaker;
  readonly headings: Heading[];
  readonly tasks: Task[];
  readonly orders: Order[];
  readonly diagnostics: Diagnostic[];
};

/** An empty assembly. */
export const assemblyOf = (source: Source, firstLeads: boolean): Assembly => ({
  source,
  firstLeads,
  outline: [],
  keyOf: keyMaker(),
  headings: [],
  tasks: [],
  orders: [],
  diagnostics: [],
});
