import type { Context } from '../../operation.js';
import type { ImportPreviewView } from './contract.js';
import type { PlannedImport } from './planned-import.js';

export const changeViews = async (_ctx: Context, _planned: PlannedImport): Promise<ImportPreviewView['changes']> => [];
