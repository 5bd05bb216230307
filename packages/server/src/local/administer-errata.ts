import { type ErratumAct, granted, type Result, refused } from '@luoshi/domain';
import type { ErratumView } from '../features/errata/contract.js';
import { decideErratum } from '../features/errata/decide-erratum.js';
import { listErrata } from '../features/errata/list-errata.js';
import type { Context } from '../operation.js';

/** Errata of all plans, the newest first: as many as one looks through on a screen. */
export const readErrata = async (ctx: Context): Promise<Result<readonly ErratumView[]>> => {
  const page = await listErrata(ctx, { limit: 200 });
  return page.ok ? granted(page.value.items) : page;
};

/** Decides the newest erratum of the printed words; the same operation as in the browser. */
export const decideByWords = async (ctx: Context, act: ErratumAct, printed: string): Promise<Result<ErratumView>> => {
  const errata = await readErrata(ctx);
  if (!errata.ok) return errata;
  const erratum = errata.value.find((one) => one.printed === printed);
  return erratum === undefined
    ? refused('not-found', { thing: `“${printed}”` })
    : decideErratum(ctx, { erratumId: erratum.erratumId, act });
};
