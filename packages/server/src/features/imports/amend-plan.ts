import { type Result, refused } from '@luoshi/domain';
import type { Context } from '../../operation.js';
import type { Imported } from './confirm-import.js';
import type { ImportDecisions } from './decisions.js';
import type { PlannedImport } from './planned-import.js';

export const amendPlan = async (_ctx: Context, _planned: PlannedImport, _decisions: ImportDecisions): Promise<Result<Imported>> =>
  refused('plan-changed-meanwhile');
