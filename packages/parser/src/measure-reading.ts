import type { Plan, Task } from '@luoshi/domain';

/** A task as a person read it. `starts` and `ends` are the first 12 and the last 8 characters of its words; `targets` hold metric, value, unit and direction. */
export type ExpectedTask = {
  readonly no: number | null;
  readonly starts: string;
  readonly ends: string;
  readonly leaders: readonly string[];
  readonly leadUnits: readonly string[];
  readonly coUnits: readonly string[];
  readonly open: boolean;
  readonly deadline: { readonly text: string; readonly date: string | null } | null;
  readonly targets: readonly (readonly [metric: string, value: number | null, unit: string | null, direction: string])[];
};

/** What is compared. Owners are names whatever they do, roles are names with what they do. */
export const measuredFacts = ['tasks', 'owners', 'roles', 'deadlines', 'targets'] as const;
/** One kind of compared fact. */
export type MeasuredFact = (typeof measuredFacts)[number];

/** How many facts were read, how many a person read, and how many are the same. */
export type Counts = { readonly read: number; readonly expected: number; readonly same: number };
/** The counts of each kind of fact. */
export type Measure = Readonly<Record<MeasuredFact, Counts>>;

/** Compares a reading with what a person read. Facts belong to their task: an owner of a task that was missed is missed too. */
export const measureReading = ({ tasks }: Plan, expected: readonly ExpectedTask[]): Measure => {
  const read = keyed(tasks, ofReading);
  const wanted = keyed(expected, ofExpectation);
  return {
    tasks: count(
      read.map(({ key }) => key),
      wanted.map(({ key }) => key),
    ),
    owners: count(
      read.flatMap(({ owners }) => owners),
      wanted.flatMap(({ owners }) => owners),
    ),
    roles: count(
      read.flatMap(({ roles }) => roles),
      wanted.flatMap(({ roles }) => roles),
    ),
    deadlines: count(
      read.flatMap(({ deadlines }) => deadlines),
      wanted.flatMap(({ deadlines }) => deadlines),
    ),
    targets: countTargets(read, wanted),
  };
};

/** Share of what was read that is right, and share of what is there that was read; 1 where there is nothing. */
export const precisionAndRecall = ({ read, expected, same }: Counts): { readonly precision: number; readonly recall: number } => ({
  precision: read === 0 ? 1 : same / read,
  recall: expected === 0 ? 1 : same / expected,
});

type Facts = {
  readonly key: string;
  readonly owners: readonly string[];
  readonly roles: readonly string[];
  readonly deadlines: readonly string[];
  readonly targets: ExpectedTask['targets'];
};

/** Tasks that begin alike are told apart by their count. */
const keyed = <T>(list: readonly T[], expectedOf: (item: T) => ExpectedTask): readonly Facts[] => {
  const seen = new Map<string, number>();
  return list.map((item) => {
    const task = expectedOf(item);
    const words = `${task.no ?? ''}|${task.starts}…${task.ends}`;
    seen.set(words, (seen.get(words) ?? 0) + 1);
    return factsOf(`${words}#${seen.get(words)}`, task);
  });
};

const factsOf = (key: string, task: ExpectedTask): Facts => {
  const of = (role: string, names: readonly string[]): readonly string[] => names.map((name) => `${key}|${role}|${name}`);
  const { leaders, leadUnits, coUnits, deadline } = task;
  return {
    key,
    owners: of('', [...leaders, ...leadUnits, ...coUnits]),
    roles: [...of('leader', leaders), ...of('lead', leadUnits), ...of('co', coUnits), ...(task.open ? [`${key}|open`] : [])],
    deadlines: deadline === null ? [] : [`${key}|${deadline.text}|${deadline.date}`],
    targets: task.targets,
  };
};

const head = 12;
const tail = 8;

const ofExpectation = (task: ExpectedTask): ExpectedTask => task;

const ofReading = ({ no, text, leaders, leadUnits, coUnits, open, deadline, targets }: Task): ExpectedTask => ({
  no,
  starts: text.slice(0, head),
  ends: text.slice(-tail),
  leaders: leaders.map(({ name, role }) => name ?? role ?? ''),
  leadUnits: leadUnits.map(({ name }) => name),
  coUnits: coUnits.map(({ name }) => name),
  open,
  deadline,
  targets: targets.map(({ metric, value, unit, direction }) => [metric, value, unit, direction] as const),
});

const count = (read: readonly string[], expected: readonly string[]): Counts => {
  const left = new Map<string, number>();
  for (const fact of expected) left.set(fact, (left.get(fact) ?? 0) + 1);
  let same = 0;
  for (const fact of read) {
    const times = left.get(fact) ?? 0;
    if (times === 0) continue;
    left.set(fact, times - 1);
    same++;
  }
  return { read: read.length, expected: expected.length, same };
};

/** A metric may be worded shorter or longer; value, unit and direction may not differ. */
const countTargets = (read: readonly Facts[], wanted: readonly Facts[]): Counts => {
  const byKey = new Map(wanted.map(({ key, targets }) => [key, [...targets]]));
  let same = 0;
  for (const { key, targets } of read) {
    const left = byKey.get(key) ?? [];
    for (const target of targets) {
      const at = left.findIndex((other) => isSameTarget(target, other));
      if (at < 0) continue;
      left.splice(at, 1);
      same++;
    }
  }
  const total = (list: readonly Facts[]): number => list.reduce((sum, { targets }) => sum + targets.length, 0);
  return { read: total(read), expected: total(wanted), same };
};

type Target = ExpectedTask['targets'][number];

const isSameTarget = ([metric, ...rest]: Target, [wanted, ...others]: Target): boolean =>
  rest.every((part, index) => part === others[index]) && (metric.includes(wanted) || wanted.includes(metric));
