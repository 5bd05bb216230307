import { divisions, type RollUpPlace } from '@luoshi/domain';
import type { GroundShare, LightGround } from '@luoshi/store';

/** The sums that a task as a whole enters: its lead unit answers for it there. */
export const placesOfTask = ({ chapterOrd, sectionOrd, officials }: LightGround): readonly RollUpPlace[] => [
  { dimension: 'plan', member: '' },
  ...(chapterOrd === null ? [] : [{ dimension: 'chapter', member: String(chapterOrd) } as const]),
  ...(sectionOrd === null ? [] : [{ dimension: 'section', member: String(sectionOrd) } as const]),
  ...officials.map((member) => ({ dimension: 'official', member }) as const),
];

/** The sums that a unit's share enters: its own, so that nobody is counted by another's part. A city's stands with the cities too. */
export const placesOfShare = ({ unitId, division }: GroundShare, jurisdictionId: string): readonly RollUpPlace[] => [
  { dimension: 'unit', member: unitId },
  ...(division !== null && divisions().get(division)?.parent === jurisdictionId ? [{ dimension: 'city', member: unitId } as const] : []),
];
