import type { InspectionLine } from './inspections-query.js';

type State = InspectionLine['state'];

const off: readonly State[] = ['archived', 'declined', 'withdrawn', 'stopped', 'draft'];
const good: readonly State[] = ['approved', 'scheme', 'verified', 'fed-back'];

/** A state with its shape: waiting, going well, over. */
export const StateWord = ({ state, name }: { readonly state: State; readonly name: string }) => (
  <span className={`state-word ${off.includes(state) ? 'state-off' : good.includes(state) ? 'state-good' : 'state-open'}`}>{name}</span>
);
