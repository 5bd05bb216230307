import { granted } from '@luoshi/domain';
import { route } from '../../http/route.js';
import * as terms from './contract.js';
import { exportFile, exportTable } from './export-tasks.js';
import { listTasks } from './list-tasks.js';
import { readFacets } from './read-facets.js';
import { readTask } from './read-task.js';

/** The ledger (台账): what is promised, by whom. */
export const taskRoutes = [
  route(terms.listTasks, ({ read }, { query }) => read((ctx) => listTasks(ctx, query))),
  route(terms.exportTasks, async ({ write }, { query }) => {
    const table = await write((ctx) => exportTable(ctx, query));
    return table.ok ? granted(await exportFile(table.value, query.format)) : table;
  }),
  route(terms.readTask, ({ read }, { params }) => read((ctx) => readTask(ctx, params.taskId))),
  route(terms.readFacets, ({ read }, { query }) => read((ctx) => readFacets(ctx, query))),
];
