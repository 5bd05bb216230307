import { faceOf } from './judge.js';
import type { Light } from './light.js';
import type { LightPack, Words } from './light-pack.js';
import type { LightPeriod } from './light-period.js';
import { type LightSeverity, shapeOf } from './severity.js';

/** Why no rule is asked: nothing promised yet, struck off (销号), or ended by an approved request (终止). */
export type LightSettlement = 'no-commitment' | 'closed' | 'stopped';

/** The light of a task that no rule can judge, or need not any more. Only the face is the pack's. */
export const settledLight = (pack: LightPack, period: LightPeriod, settlement: LightSettlement): Light => {
  const { severity, ...sentence } = settlements[settlement];
  return {
    ...faceOf(pack, severity, null),
    severity,
    shape: shapeOf(severity),
    sentence,
    rule: settlement,
    packId: pack.id,
    packVersion: pack.version,
    goal: null,
    used: null,
    share: settlement === 'closed' ? 1 : null,
    expected: null,
    gap: null,
    period: period.key,
  };
};

const settlements = {
  'no-commitment': {
    severity: 'no-data',
    zh: '推进表还没有审定，没有可判定的依据',
    en: 'no commitment is approved yet, so there is nothing to judge by',
  },
  closed: { severity: 'done', zh: '已销号', en: 'closed out' },
  stopped: { severity: 'none', zh: '已批准终止，不再判定', en: 'ended by an approved request: judged no more' },
} as const satisfies Record<LightSettlement, Words & { readonly severity: LightSeverity }>;
