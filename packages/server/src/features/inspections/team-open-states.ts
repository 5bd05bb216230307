import type { InspectionState } from '@luoshi/domain';

/** States in which the team may change: the conclusion fixes who had a part in it. */
export const teamOpenStates: readonly InspectionState[] = ['approved', 'scheme', 'notified', 'under-way', 'findings'];
