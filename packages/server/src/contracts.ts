import * as appeals from './features/appeals/contract.js';
import * as assessments from './features/assessments/contract.js';
import * as audit from './features/audit/contract.js';
import * as board from './features/board/contract.js';
import * as burden from './features/burden/contract.js';
import * as calendars from './features/calendars/contract.js';
import * as closeOuts from './features/close-outs/contract.js';
import * as commitments from './features/commitments/contract.js';
import * as comparisons from './features/comparisons/contract.js';
import * as complaints from './features/complaints/contract.js';
import * as corrections from './features/corrections/contract.js';
import * as cycles from './features/cycles/contract.js';
import * as deliveries from './features/deliveries/contract.js';
import * as desk from './features/desk/contract.js';
import * as dispatch from './features/dispatch/contract.js';
import * as errata from './features/errata/contract.js';
import * as evidence from './features/evidence/contract.js';
import * as feeds from './features/feeds/contract.js';
import * as imports from './features/imports/contract.js';
import * as inspections from './features/inspections/contract.js';
import * as instance from './features/instance/contract.js';
import * as instructions from './features/instructions/contract.js';
import * as lights from './features/lights/contract.js';
import * as matters from './features/matters/contract.js';
import * as notices from './features/notices/contract.js';
import * as officials from './features/officials/contract.js';
import * as packs from './features/packs/contract.js';
import * as papers from './features/papers/contract.js';
import * as plans from './features/plans/contract.js';
import * as posts from './features/posts/contract.js';
import * as problems from './features/problems/contract.js';
import * as receipts from './features/receipts/contract.js';
import * as registry from './features/registry/contract.js';
import * as reports from './features/reports/contract.js';
import * as reportForms from './features/reports/form/contract.js';
import * as requests from './features/requests/contract.js';
import * as resolutions from './features/resolutions/contract.js';
import * as results from './features/results/contract.js';
import * as session from './features/session/contract.js';
import * as tasks from './features/tasks/contract.js';
import * as timeline from './features/timeline/contract.js';
import * as units from './features/units/contract.js';
import * as users from './features/users/contract.js';
import * as values from './features/values/contract.js';
import type { Contract } from './http/contract.js';

const isContract = (thing: unknown): thing is Contract => typeof thing === 'object' && thing !== null && 'operationId' in thing;

/** Every route of the API, in the order of the manual. The one list: OpenAPI, client types and the tests of permission are derived from it. */
export const contracts: readonly Contract[] = [
  session,
  instance,
  plans,
  comparisons,
  tasks,
  units,
  registry,
  results,
  matters,
  reportForms,
  dispatch,
  timeline,
  instructions,
  problems,
  complaints,
  officials,
  errata,
  corrections,
  imports,
  posts,
  requests,
  resolutions,
  receipts,
  closeOuts,
  commitments,
  calendars,
  cycles,
  reports,
  evidence,
  values,
  lights,
  packs,
  inspections,
  papers,
  assessments,
  appeals,
  desk,
  board,
  burden,
  notices,
  deliveries,
  feeds,
  audit,
  users,
].flatMap((feature) => Object.values<unknown>(feature).filter(isContract));
