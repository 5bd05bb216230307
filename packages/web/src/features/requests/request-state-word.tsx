import type { State } from './requests-query.js';

const shapes: Readonly<Record<State, string>> = {
  draft: 'state-open',
  'at-unit-head': 'state-open',
  'at-supervisor': 'state-open',
  'at-leader': 'state-open',
  returned: 'state-bad',
  approved: 'state-good',
  rejected: 'state-bad',
  withdrawn: 'state-off',
};

/** A request's state in word and shape. */
export const RequestStateWord = ({ state, name }: { readonly state: State; readonly name: string }) => (
  <span className={`state-word ${shapes[state]}`}>{name}</span>
);
