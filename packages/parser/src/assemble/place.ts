import type { Group } from './group.js';

/** What a group is in the plan. `unread` has no place; `outside` is a label that belongs to no task. */
export type Place = 'head' | 'preamble' | 'heading' | 'task' | 'order' | 'noise' | 'unread' | 'outside';

export type Placed = { readonly group: Group; readonly place: Place };
