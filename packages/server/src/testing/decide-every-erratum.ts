import type { ErratumAct } from '@luoshi/domain';
import { decideErratum } from '../features/errata/decide-erratum.js';
import { listErrata } from '../features/errata/list-errata.js';
import type { TestLedger } from './describe-ledger.js';

/** Decides all errata of the ledger alike. */
export const decideEveryErratum = async (ledger: TestLedger, act: ErratumAct): Promise<void> => {
  const page = await ledger.read((ctx) => listErrata(ctx, {}));
  if (!page.ok) throw new Error(page.refusal.code);
  for (const { erratumId } of page.value.items) await ledger.write((ctx) => decideErratum(ctx, { erratumId, act }));
};
