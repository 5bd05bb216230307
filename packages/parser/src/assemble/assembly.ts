import type { Diagnostic, Heading, Order, Task } from '@luoshi/domain';
import type { LeadRule } from '../constructs/lead-rule.js';
import { type KeyMaker, keyMaker } from './key-maker.js';
import type { Outline } from './outline.js';
import type { Source } from './source.js';

/** The plan as it grows while the placed groups are walked. */
export type Assembly = {
  readonly source: Source;
  readonly leadRule: LeadRule;
  readonly outline: Outline;
  readonly keyOf: KeyMaker;
  readonly headings: Heading[];
  readonly tasks: Task[];
  readonly orders: Order[];
  readonly diagnostics: Diagnostic[];
};

/** An empty assembly. */
export const assemblyOf = (source: Source, leadRule: LeadRule): Assembly => ({
  source,
  leadRule,
  outline: [],
  keyOf: keyMaker(),
  headings: [],
  tasks: [],
  orders: [],
  diagnostics: [],
});
