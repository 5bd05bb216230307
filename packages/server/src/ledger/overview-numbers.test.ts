import { beforeAll, expect, it } from 'vitest';
import type { OverviewView } from '../features/plans/contract.js';
import { loadExample } from '../testing/describe-ledger.js';
import { describeServer, type SignedIn } from '../testing/describe-server.js';

type Counted = readonly (readonly [query: string, tasks: number])[];

const ofPlan = ({ totals }: OverviewView): Counted => [
  ['', totals.tasks],
  ['quantified=false', totals.unquantified],
  ['open=true', totals.open],
  ['unconfirmed=true', totals.unconfirmed],
  ['leaders=none', totals.withoutLeader],
  ['leaders=several', totals.severalLeaders],
  ['leadUnits=none', totals.withoutLeadUnit],
  ['leadUnits=several', totals.severalLeadUnits],
  ['fanOut=true', totals.fanOut],
  ['fanOut=false', totals.tasks - totals.fanOut],
];

const ofRows = ({ byChapter, byOfficial, byLeadUnit, byCity }: OverviewView): Counted => [
  ...byChapter.map(({ ord, tasks }) => [`chapter=${ord}`, tasks] as const),
  ...byOfficial.flatMap(({ id, tasks, first }) => firsts(`official=${encodeURIComponent(id)}`, tasks, first)),
  ...byLeadUnit.flatMap(({ id, tasks, first }) => firsts(`unit=${encodeURIComponent(id)}&role=lead`, tasks, first)),
  ...byCity.flatMap(
    ({ id, tasks, named }): Counted => [
      [`city=${id}`, tasks],
      [`city=${id}&named=true`, named],
      [`city=${id}&named=false`, tasks - named],
    ],
  ),
];

const firsts = (query: string, tasks: number, first: number): Counted => [
  [query, tasks],
  [`${query}&first=true`, first],
  [`${query}&first=false`, tasks - first],
];

describeServer((server) => {
  let supervisor: SignedIn;
  let overview: OverviewView;
  beforeAll(async () => {
    const planId = await loadExample(server().ledger);
    supervisor = await server().person(['supervisor']);
    overview = (await supervisor.ask(`GET /api/plans/${planId}/overview`)).json<OverviewView>();
  });

  const found = async ([query]: Counted[number]): Promise<Counted[number]> => [
    query,
    (await supervisor.ask(`GET /api/tasks?limit=1&${query}`)).json<{ total: number }>().total,
  ];

  it.each([
    ['of the plan', ofPlan, 10],
    ['of every row', ofRows, 100],
  ] as const)('the numbers %s lead to exactly the tasks that they count', async (_, numbersOf, atLeast) => {
    const counted = numbersOf(overview);
    expect(counted.length).toBeGreaterThanOrEqual(atLeast);
    expect(await Promise.all(counted.map(found))).toEqual(counted);
  });
});
