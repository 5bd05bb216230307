import type { LightFacts } from './light.js';
import { type RollUpCap, shippedRollUpCap } from './roll-up-cap.js';

/** How much of a task is done in all: the mean of its goals' shares, each capped so that one goal's excess hides no other's lag. Null: no goal has a value. */
export const taskShare = ({ goals }: LightFacts, cap: RollUpCap = shippedRollUpCap): number | null => {
  const shares = goals.flatMap(({ share }) => (share === null ? [] : [Math.min(share, cap.share)]));
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
};
