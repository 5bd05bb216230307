import type { KeptLight, LightGround, putStatuses } from '@luoshi/store';
import { contradicts } from './judge-share.js';

type StatusRow = Parameters<typeof putStatuses>[1][number];

/** The line that lists show beside a task. Without a light (no period was opened yet) nothing is judged. */
export const statusRow = (ground: LightGround, kept: KeptLight | null): StatusRow => ({
  taskId: ground.taskId,
  planId: ground.planId,
  taskClass: ground.shares[0]?.role === 'lead' ? (ground.shares[0].commitment?.taskClass ?? '') : '',
  severity: kept?.light.severity ?? 'none',
  period: kept?.light.period ?? null,
  share: kept?.light.share ?? null,
  expected: kept?.light.expected ?? null,
  forecast: kept?.forecast?.state ?? null,
  disagrees: kept !== null && contradicts(kept),
  facts: { light: kept?.light ?? null, forecast: kept?.forecast ?? null },
  commitmentState: ground.commitmentState,
  receiptsOpen: ground.receiptsOpen,
  reportsOwed: ground.reportsOwed,
  requestsOpen: ground.requestsOpen,
  closeOutState: ground.closeOutState,
  nextDue: ground.nextDue,
});
