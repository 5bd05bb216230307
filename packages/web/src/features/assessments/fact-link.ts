import type { SheetLine } from './assessments-query.js';

/** Where a fact stands in the ledger; null for what is a number of the group and no page of its own. */
export const factLink = ({ kind, id, taskId }: SheetLine['facts'][number]) => {
  switch (kind) {
    case 'report':
      return { to: '/reports/$reportId', params: { reportId: id } } as const;
    case 'commitment':
      return { to: '/commitments/$commitmentId', params: { commitmentId: id } } as const;
    case 'matter':
      return { to: '/matters/$matterId', params: { matterId: id } } as const;
    case 'close-out':
      return { to: '/close-outs/$closeOutId', params: { closeOutId: id } } as const;
    case 'assessment':
      return { to: '/assessments/$assessmentId', params: { assessmentId: id } } as const;
    case 'task':
      return { to: '/tasks/$taskId', params: { taskId: taskId ?? id } } as const;
    case 'unit':
      return null;
  }
};
