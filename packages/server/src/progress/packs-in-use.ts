import { type LightPack, lightPeriod, shippedPack, shippedPacks, type TaskClass } from '@luoshi/domain';
import { listOwnPacks, type PackChoice, readPackChoices, type Tx } from '@luoshi/store';

/** A pack by id and version; null where there is none. */
export type PackFinder = (packId: string, version: number) => LightPack | null;

/** Which pack judges a class of a plan's tasks in a period. */
export type PackInUse = (planId: string, taskClass: TaskClass, period: string) => LightPack;

/** Finds packs, shipped and own. */
export const packFinder = async (tx: Tx): Promise<PackFinder> => {
  const own = await listOwnPacks(tx);
  return (packId, version) => own.find((one) => one.packId === packId && one.version === version)?.body ?? shippedPack(packId, version);
};

/** The packs chosen for plans; where nothing was chosen, the first shipped one. */
export const packsInUse = async (tx: Tx, planIds: readonly string[]): Promise<PackInUse> => {
  const choices = await readPackChoices(tx, planIds);
  const find = choices.length === 0 ? shippedPack : await packFinder(tx);
  return (planId, taskClass, period) => {
    const chosen = choiceFor(
      choices.filter((one) => one.planId === planId && one.taskClass === taskClass),
      period,
    );
    return (chosen === null ? null : find(chosen.packId, chosen.version)) ?? shippedPacks[0];
  };
};

/** The choice that holds in a period: the latest that begins no later. Choices of one plan and class, the earliest first. */
export const choiceFor = <T extends Pick<PackChoice, 'fromPeriod'>>(choices: readonly T[], period: string): T | null => {
  const start = lightPeriod(period)?.from ?? '';
  return choices.findLast(({ fromPeriod }) => fromPeriod === '' || (lightPeriod(fromPeriod)?.from ?? '~') <= start) ?? null;
};
