import type { State } from './commitments-query.js';

const shapes: Readonly<Record<State, string>> = {
  draft: 'state-open',
  submitted: 'state-open',
  returned: 'state-bad',
  approved: 'state-good',
  superseded: 'state-off',
  dropped: 'state-off',
};

/** A commitment's state in word and shape. */
export const StateWord = ({ state, name }: { readonly state: State; readonly name: string }) => (
  <span className={`state-word ${shapes[state]}`}>{name}</span>
);
