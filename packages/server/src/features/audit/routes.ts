import { granted } from '@luoshi/domain';
import { verifyChain } from '@luoshi/store';
import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { listAudit } from './list-audit.js';

/** The log. Read with the system's rights after the permission check: the audit administrator sees no task, yet every entry. */
export const auditRoutes = [
  route(terms.listAudit, ({ asSystem }, { query }) => asSystem.read((ctx) => listAudit(ctx, query))),
  route(terms.verifyAudit, async ({ store, actor }) => {
    const report = await verifyChain(store, actor.jurisdictionId);
    return granted(
      report.ok
        ? { ok: true, entries: report.entries, headHash: report.headHash, brokenSeq: null, reason: null }
        : { ok: false, entries: report.entries, headHash: null, brokenSeq: report.seq, reason: report.reason },
    );
  }),
];
