import { appealRoutes } from './features/appeals/routes.js';
import { assessmentRoutes } from './features/assessments/routes.js';
import { auditRoutes } from './features/audit/routes.js';
import { boardRoutes } from './features/board/routes.js';
import { burdenRoutes } from './features/burden/routes.js';
import { calendarRoutes } from './features/calendars/routes.js';
import { closeOutRoutes } from './features/close-outs/routes.js';
import { commitmentRoutes } from './features/commitments/routes.js';
import { comparisonRoutes } from './features/comparisons/routes.js';
import { complaintRoutes } from './features/complaints/routes.js';
import { correctionRoutes } from './features/corrections/routes.js';
import { cycleRoutes } from './features/cycles/routes.js';
import { deliveryRoutes } from './features/deliveries/routes.js';
import { deskRoutes } from './features/desk/routes.js';
import { dispatchRoutes } from './features/dispatch/routes.js';
import { errataRoutes } from './features/errata/routes.js';
import { evidenceRoutes } from './features/evidence/routes.js';
import { feedRoutes } from './features/feeds/routes.js';
import { importRoutes } from './features/imports/routes.js';
import { inspectionRoutes } from './features/inspections/routes.js';
import { instanceRoutes } from './features/instance/routes.js';
import { instructionRoutes } from './features/instructions/routes.js';
import { lightRoutes } from './features/lights/routes.js';
import { matterRoutes } from './features/matters/routes.js';
import { noticeRoutes } from './features/notices/routes.js';
import { officialRoutes } from './features/officials/routes.js';
import { packRoutes } from './features/packs/routes.js';
import { paperRoutes } from './features/papers/routes.js';
import { planRoutes } from './features/plans/routes.js';
import { postRoutes } from './features/posts/routes.js';
import { problemRoutes } from './features/problems/routes.js';
import { receiptRoutes } from './features/receipts/routes.js';
import { registryRoutes } from './features/registry/routes.js';
import { reportFormRoutes } from './features/reports/form/routes.js';
import { reportRoutes } from './features/reports/routes.js';
import { requestRoutes } from './features/requests/routes.js';
import { resolutionRoutes } from './features/resolutions/routes.js';
import { resultRoutes } from './features/results/routes.js';
import { sessionRoutes } from './features/session/routes.js';
import { taskRoutes } from './features/tasks/routes.js';
import { timelineRoutes } from './features/timeline/routes.js';
import { unitRoutes } from './features/units/routes.js';
import { userRoutes } from './features/users/routes.js';
import { valueRoutes } from './features/values/routes.js';
import type { Route } from './http/route.js';

/** Every route with its handler. A test compares it with the contracts in both directions. */
export const routes = [
  sessionRoutes,
  instanceRoutes,
  planRoutes,
  comparisonRoutes,
  taskRoutes,
  unitRoutes,
  registryRoutes,
  reportFormRoutes,
  resultRoutes,
  matterRoutes,
  dispatchRoutes,
  timelineRoutes,
  instructionRoutes,
  problemRoutes,
  complaintRoutes,
  officialRoutes,
  errataRoutes,
  correctionRoutes,
  importRoutes,
  postRoutes,
  requestRoutes,
  resolutionRoutes,
  receiptRoutes,
  closeOutRoutes,
  commitmentRoutes,
  calendarRoutes,
  cycleRoutes,
  reportRoutes,
  evidenceRoutes,
  valueRoutes,
  lightRoutes,
  packRoutes,
  inspectionRoutes,
  paperRoutes,
  assessmentRoutes,
  appealRoutes,
  deskRoutes,
  boardRoutes,
  burdenRoutes,
  noticeRoutes,
  deliveryRoutes,
  feedRoutes,
  auditRoutes,
  userRoutes,
].flat() as unknown as readonly Route[];
