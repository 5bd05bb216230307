import type { DeskLine } from './desk-query.js';

/** Where a line of the desk is settled. */
export const dutyLink = ({ kind, thingId, taskId }: DeskLine) => {
  if (kind.startsWith('report-')) return { to: '/reports/$reportId', params: { reportId: thingId } } as const;
  if (kind.startsWith('request-')) return { to: '/requests/$requestId', params: { requestId: thingId } } as const;
  if (kind.startsWith('matter-')) return { to: '/matters/$matterId', params: { matterId: thingId } } as const;
  if (kind.startsWith('instruction-')) return { to: '/instructions/$instructionId', params: { instructionId: thingId } } as const;
  if (kind.startsWith('problem-')) return { to: '/problems/$problemId', params: { problemId: thingId } } as const;
  if (kind.startsWith('complaint-')) return { to: '/complaints/$complaintId', params: { complaintId: thingId } } as const;
  if (kind.startsWith('appeal-')) return { to: '/appeals/$appealId', params: { appealId: thingId } } as const;
  if (kind.startsWith('close-out-')) return { to: '/close-outs/$closeOutId', params: { closeOutId: thingId } } as const;
  if (kind.startsWith('inspection-') || taskId === null)
    return { to: '/inspections/$inspectionId', params: { inspectionId: thingId } } as const;
  // What was not begun has no commitment yet: its task's page begins it.
  if (kind.startsWith('commitment-') && thingId !== taskId)
    return { to: '/commitments/$commitmentId', params: { commitmentId: thingId } } as const;
  return { to: '/tasks/$taskId', params: { taskId } } as const;
};
