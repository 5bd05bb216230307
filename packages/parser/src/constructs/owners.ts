import type { Deadline, Leader, NamedUnit, Span } from '@luoshi/domain';

/** Owners as a plan's labels and brackets name them, gathered by what they say of each. */
export type Owners = {
  leaders: Leader[];
  leads: NamedUnit[];
  responsible: NamedUnit[];
  /** 责任部门, 承办单位: they lead where nobody else does. */
  departments: NamedUnit[];
  partners: NamedUnit[];
  open: boolean;
  deadline: Deadline | null;
  /** Sentences among the owners that are no list of them. */
  remarks: Span[];
  /** Offsets of brackets that never close. */
  unclosed: number[];
  /** 省 or 市 before the last name that states it. */
  level: string;
};

/** Nobody yet. */
export const noOwners = (): Owners => ({
  leaders: [],
  leads: [],
  responsible: [],
  departments: [],
  partners: [],
  open: false,
  deadline: null,
  remarks: [],
  unclosed: [],
  level: '',
});

export type Duties = 'leads' | 'responsible' | 'departments' | 'partners';

/**
 * Adds units to one of the lists. The first list is taken as it is, so that the common case, one label for each duty, copies nothing;
 * later ones are appended in place, so that a thousand labels under one number cost a thousand steps and no more.
 */
export const addUnits = (owners: Owners, duty: Duties, units: NamedUnit[]): void => {
  if (owners[duty].length === 0) owners[duty] = units;
  else for (const unit of units) owners[duty].push(unit);
};

/** Adds persons or posts, in the same way. */
export const addLeaders = (owners: Owners, leaders: Leader[]): void => {
  if (owners.leaders.length === 0) owners.leaders = leaders;
  else for (const leader of leaders) owners.leaders.push(leader);
};

/** Adds what a further clause says of the same task. */
export const mergeOwners = (owners: Owners, further: Owners): Owners => {
  addLeaders(owners, further.leaders);
  for (const duty of ['leads', 'responsible', 'departments', 'partners'] as const) addUnits(owners, duty, further[duty]);
  owners.open ||= further.open;
  owners.deadline ??= further.deadline;
  for (const remark of further.remarks) owners.remarks.push(remark);
  for (const at of further.unclosed) owners.unclosed.push(at);
  return owners;
};
