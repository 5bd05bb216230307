import type { Plan } from '../plan/plan.js';
import type { Span } from '../plan/span.js';
import { type RegistryIndex, resolveName } from '../registry/index-registry.js';

/** A list of cities that holds an intruder: the codes that stand before and after it. */
export type OrderedList = { readonly before: readonly string[]; readonly after: readonly string[]; readonly span: Span };

const isAscending = (codes: readonly string[]): boolean => codes.every((code, index) => index === 0 || (codes[index - 1] ?? '') < code);

/**
 * Lists of at least three cities in which `intruders` (unit names) stand once. Only lists whose other members stand in the order of their
 * codes tell anything about the place of the intruder.
 */
export const orderedLists = (plan: Plan, index: RegistryIndex, intruders: ReadonlySet<string>): readonly OrderedList[] =>
  plan.tasks.flatMap(({ coUnits }) => {
    const at = coUnits.findIndex(({ name }) => intruders.has(name) && name.endsWith('人民政府'));
    const intruder = coUnits[at];
    if (intruder === undefined) return [];
    const codeOf = ({ name }: { readonly name: string }): readonly string[] => {
      const found = resolveName(index, name);
      return found.kind === 'unit' && found.unit.division !== null ? [found.unit.division] : [];
    };
    const before = coUnits.slice(0, at).flatMap(codeOf);
    const after = coUnits.slice(at + 1).flatMap(codeOf);
    return before.length + after.length >= 2 && isAscending([...before, ...after]) ? [{ before, after, span: intruder.span }] : [];
  });

/** Whether a division of this code could stand where the intruder stands. */
export const fits = ({ before, after }: OrderedList, code: string): boolean =>
  (before.at(-1) ?? '') < code && (after[0] === undefined || code < after[0]);
