import type { Answer } from '@luoshi/client';
import { assessQuarter, assessYear } from './assess-units.js';
import type { Chance } from './chance.js';
import { changeAndClose } from './change-and-close.js';
import type { DemoClock } from './demo-clock.js';
import { handOut } from './hand-out.js';
import { openAccounts } from './open-accounts.js';
import { promiseGoals } from './promise-goals.js';
import { publishResults } from './publish-results.js';
import { reportMonths } from './report-months.js';
import { type App, seatAt } from './seat.js';
import type { Stage } from './stage.js';

/** What the year is played with. */
export type Play = {
  readonly app: App;
  readonly clock: DemoClock;
  readonly chance: Chance;
  readonly admin: { readonly username: string; readonly password: string };
  /** Told before each scene, with how many have been played and how many there are. */
  readonly onScene: (scene: Scene, played: number, of: number) => void;
};

/** The scenes of the year in their order. */
export const scenes = ['accounts', 'receipts', 'commitments', 'reports', 'assessment', 'changes', 'results', 'year'] as const;
/** One of them. */
export type Scene = (typeof scenes)[number];

/** Plays a year of the plan by its people, over the same API that their browsers use. */
export const playYear = async ({ app, clock, chance, admin, onScene }: Play): Promise<void> => {
  const begin = (scene: Scene): void => onScene(scene, scenes.indexOf(scene), scenes.length);
  begin('accounts');
  const first = seatAt(app, clock, { ...admin, address: '10.0.0.254' });
  const { unitIds, seat } = await openAccounts(app, clock, first);
  const { items } = await first.ask<Answer<'listPlans'>>('GET', '/api/plans');
  const stage: Stage = { clock, chance, planId: items[0]?.planId ?? '', supervisor: seat('ducha'), seat, unitIds };
  begin('receipts');
  await handOut(stage);
  begin('commitments');
  const promises = await promiseGoals(stage);
  begin('reports');
  const courses = await reportMonths(stage, promises);
  begin('assessment');
  await assessQuarter(stage);
  begin('changes');
  await changeAndClose(stage, promises);
  begin('results');
  await publishResults(stage, promises, courses);
  begin('year');
  await assessYear(stage);
};
