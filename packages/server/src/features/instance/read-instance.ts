import { granted, type Result } from '@luoshi/domain';
import { readIsSample } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { InstanceView } from './contract.js';

/** What everybody may know of this ledger. */
export const readInstance = async (ctx: Context): Promise<Result<InstanceView>> => granted({ isSample: await readIsSample(ctx.tx) });
