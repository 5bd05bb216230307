import type { State } from './close-outs-query.js';

const shapes: Readonly<Record<State, string>> = {
  draft: 'state-open',
  applied: 'state-open',
  checked: 'state-open',
  approved: 'state-open',
  closed: 'state-good',
  'in-recheck': 'state-open',
  returned: 'state-bad',
  reopened: 'state-bad',
  withdrawn: 'state-off',
};

/** A close-out's state in word and shape. */
export const CloseOutStateWord = ({ state, name }: { readonly state: State; readonly name: string }) => (
  <span className={`state-word ${shapes[state]}`}>{name}</span>
);
