import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
  type SearchSchemaInput,
} from '@tanstack/react-router';
import { ledgerSearch } from '../features/ledger/ledger-search.js';
import { isSignedOut } from '../lib/failure.js';
import { readings } from '../lib/reading.js';
import { given, textParam, wordParam } from '../lib/search-params.js';
import { type Me, sessionQuery } from '../lib/session.js';
import { openDoors } from './doors.js';
import { Frame } from './frame.js';
import { NotFound } from './not-found.js';
import { Root } from './root.js';

type Raw = Readonly<Record<string, unknown>> & SearchSchemaInput;

const root = createRootRouteWithContext<{ readonly queryClient: QueryClient }>()({
  validateSearch: (raw: Raw) => given({ plan: textParam(raw['plan']), reading: wordParam(raw['reading'], readings) }),
  search: { middlewares: [retainSearchParams(['plan', 'reading'])] },
  component: Root,
});

const login = createRoute({
  getParentRoute: () => root,
  path: '/login',
  validateSearch: (raw: Raw) => given({ to: textParam(raw['to']), expired: wordParam(raw['expired'], ['yes']) }),
  component: lazyRouteComponent(() => import('../features/session/login-page.js'), 'LoginPage'),
});

/** Who is signed in, or off to the log-in page and back here afterwards. */
const signedInOrLogin = async (queryClient: QueryClient, href: string): Promise<Me> => {
  try {
    return await queryClient.ensureQueryData(sessionQuery);
  } catch (error) {
    if (isSignedOut(error)) throw redirect({ to: '/login', search: { to: href } });
    throw error;
  }
};

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await signedInOrLogin(context.queryClient, location.href);
    if (me.mustChangePassword && location.pathname !== '/password') throw redirect({ to: '/password', search: { to: location.href } });
  },
  component: Frame,
});

const inside = { getParentRoute: () => signedIn } as const;

const overview = createRoute({
  ...inside,
  path: '/',
  beforeLoad: ({ context }) => {
    const open = openDoors(context.queryClient.getQueryData(sessionQuery.queryKey) ?? null);
    const first = open[0];
    if (first === undefined) throw redirect({ to: '/no-door' });
    if (first.to !== '/') throw redirect({ to: first.to });
  },
  component: lazyRouteComponent(() => import('./overview-room.js'), 'OverviewRoom'),
});

const noDoor = createRoute({
  ...inside,
  path: '/no-door',
  component: lazyRouteComponent(() => import('./no-door.js'), 'NoDoor'),
});

const password = createRoute({
  ...inside,
  path: '/password',
  validateSearch: (raw: Raw) => given({ to: textParam(raw['to']) }),
  component: lazyRouteComponent(() => import('../features/session/password-page.js'), 'PasswordPage'),
});

const ledger = createRoute({
  ...inside,
  path: '/tasks',
  validateSearch: ledgerSearch,
  component: lazyRouteComponent(() => import('../features/ledger/ledger-page.js'), 'LedgerPage'),
});

const task = createRoute({
  ...inside,
  path: '/tasks/$taskId',
  component: lazyRouteComponent(() => import('./task-room.js'), 'TaskRoom'),
});

const units = createRoute({
  ...inside,
  path: '/units',
  validateSearch: (raw: Raw) => given({ q: textParam(raw['q']), kind: textParam(raw['kind']) }),
  component: lazyRouteComponent(() => import('../features/registry/units-page.js'), 'UnitsPage'),
});

const unit = createRoute({
  ...inside,
  path: '/units/$unitId',
  component: lazyRouteComponent(() => import('../features/registry/unit-page.js'), 'UnitPage'),
});

const loadRegistry = createRoute({
  ...inside,
  path: '/units/load',
  component: lazyRouteComponent(() => import('../features/registry/load-page.js'), 'LoadRegistryPage'),
});

const officials = createRoute({
  ...inside,
  path: '/officials',
  component: lazyRouteComponent(() => import('../features/registry/officials-page.js'), 'OfficialsPage'),
});

const official = createRoute({
  ...inside,
  path: '/officials/$officialId',
  component: lazyRouteComponent(() => import('../features/registry/official-page.js'), 'OfficialPage'),
});

const cities = createRoute({
  ...inside,
  path: '/cities',
  component: lazyRouteComponent(() => import('../features/registry/cities-page.js'), 'CitiesPage'),
});

const city = createRoute({
  ...inside,
  path: '/cities/$unitId',
  component: lazyRouteComponent(() => import('../features/registry/city-page.js'), 'CityPage'),
});

const imports = createRoute({
  ...inside,
  path: '/imports',
  component: lazyRouteComponent(() => import('../features/imports/import-page.js'), 'ImportPage'),
});

const errata = createRoute({
  ...inside,
  path: '/errata',
  validateSearch: (raw: Raw) => given({ state: textParam(raw['state']) }),
  component: lazyRouteComponent(() => import('../features/errata/errata-page.js'), 'ErrataPage'),
});

const audit = createRoute({
  ...inside,
  path: '/audit',
  validateSearch: (raw: Raw) =>
    given({
      thingKind: textParam(raw['thingKind']),
      thingId: textParam(raw['thingId']),
      action: textParam(raw['action']),
      actor: textParam(raw['actor']),
      seq: textParam(raw['seq']),
    }),
  component: lazyRouteComponent(() => import('../features/audit/audit-page.js'), 'AuditPage'),
});

const users = createRoute({
  ...inside,
  path: '/users',
  validateSearch: (raw: Raw) => given({ q: textParam(raw['q']) }),
  component: lazyRouteComponent(() => import('../features/users/users-page.js'), 'UsersPage'),
});

const desk = createRoute({
  ...inside,
  path: '/desk',
  validateSearch: (raw: Raw) => given({ kind: textParam(raw['kind']) }),
  component: lazyRouteComponent(() => import('../features/desk/desk-page.js'), 'DeskPage'),
});

const board = createRoute({
  ...inside,
  path: '/board',
  validateSearch: (raw: Raw) => given({ period: textParam(raw['period']) }),
  component: lazyRouteComponent(() => import('../features/board/board-page.js'), 'BoardPage'),
});

const burden = createRoute({
  ...inside,
  path: '/burden',
  validateSearch: (raw: Raw) => given({ month: textParam(raw['month']) }),
  component: lazyRouteComponent(() => import('../features/burden/burden-page.js'), 'BurdenPage'),
});

const commitments = createRoute({
  ...inside,
  path: '/commitments',
  validateSearch: (raw: Raw) => given({ state: textParam(raw['state']) }),
  component: lazyRouteComponent(() => import('../features/commitments/commitments-page.js'), 'CommitmentsPage'),
});

const commitment = createRoute({
  ...inside,
  path: '/commitments/$commitmentId',
  component: lazyRouteComponent(() => import('../features/commitments/commitment-page.js'), 'CommitmentPage'),
});

const requests = createRoute({
  ...inside,
  path: '/requests',
  validateSearch: (raw: Raw) => given({ state: textParam(raw['state']) }),
  component: lazyRouteComponent(() => import('../features/requests/requests-page.js'), 'RequestsPage'),
});

const request = createRoute({
  ...inside,
  path: '/requests/$requestId',
  component: lazyRouteComponent(() => import('../features/requests/request-page.js'), 'RequestPage'),
});

const closeOuts = createRoute({
  ...inside,
  path: '/close-outs',
  validateSearch: (raw: Raw) => given({ state: textParam(raw['state']) }),
  component: lazyRouteComponent(() => import('../features/close-outs/close-outs-page.js'), 'CloseOutsPage'),
});

const closeOut = createRoute({
  ...inside,
  path: '/close-outs/$closeOutId',
  component: lazyRouteComponent(() => import('../features/close-outs/close-out-page.js'), 'CloseOutPage'),
});

const assessments = createRoute({
  ...inside,
  path: '/assessments',
  component: lazyRouteComponent(() => import('../features/assessments/assessments-page.js'), 'AssessmentsPage'),
});

const assessment = createRoute({
  ...inside,
  path: '/assessments/$assessmentId',
  component: lazyRouteComponent(() => import('../features/assessments/assessment-page.js'), 'AssessmentPage'),
});

const unitSheet = createRoute({
  ...inside,
  path: '/assessments/$assessmentId/units/$unitId',
  component: lazyRouteComponent(() => import('../features/assessments/unit-sheet-page.js'), 'UnitSheetPage'),
});

const schemes = createRoute({
  ...inside,
  path: '/schemes',
  validateSearch: (raw: Raw) => given({ scheme: textParam(raw['scheme']) }),
  component: lazyRouteComponent(() => import('../features/assessments/schemes-page.js'), 'SchemesPage'),
});

const appeals = createRoute({
  ...inside,
  path: '/appeals',
  component: lazyRouteComponent(() => import('../features/appeals/appeals-page.js'), 'AppealsPage'),
});

const appeal = createRoute({
  ...inside,
  path: '/appeals/$appealId',
  component: lazyRouteComponent(() => import('../features/appeals/appeal-page.js'), 'AppealPage'),
});

const matters = createRoute({
  ...inside,
  path: '/matters',
  validateSearch: (raw: Raw) => given({ state: textParam(raw['state']) }),
  component: lazyRouteComponent(() => import('../features/matters/matters-page.js'), 'MattersPage'),
});

const ladders = createRoute({
  ...inside,
  path: '/matters/ladders',
  component: lazyRouteComponent(() => import('../features/matters/ladders-page.js'), 'LaddersPage'),
});

const instructions = createRoute({
  ...inside,
  path: '/instructions',
  validateSearch: (raw: Raw) => given({ state: textParam(raw['state']) }),
  component: lazyRouteComponent(() => import('../features/instructions/instructions-page.js'), 'InstructionsPage'),
});

const instruction = createRoute({
  ...inside,
  path: '/instructions/$instructionId',
  component: lazyRouteComponent(() => import('../features/instructions/instruction-page.js'), 'InstructionPage'),
});

const problems = createRoute({
  ...inside,
  path: '/problems',
  validateSearch: (raw: Raw) =>
    given({
      view: textParam(raw['view']),
      state: textParam(raw['state']),
      overdue: wordParam(raw['overdue'], ['yes']),
      unit: textParam(raw['unit']),
    }),
  component: lazyRouteComponent(() => import('../features/problems/problems-page.js'), 'ProblemsPage'),
});

const problem = createRoute({
  ...inside,
  path: '/problems/$problemId',
  component: lazyRouteComponent(() => import('../features/problems/problem-page.js'), 'ProblemPage'),
});

const complaints = createRoute({
  ...inside,
  path: '/complaints',
  validateSearch: (raw: Raw) => given({ state: textParam(raw['state']) }),
  component: lazyRouteComponent(() => import('../features/complaints/complaints-page.js'), 'ComplaintsPage'),
});

const complaint = createRoute({
  ...inside,
  path: '/complaints/$complaintId',
  component: lazyRouteComponent(() => import('../features/complaints/complaint-page.js'), 'ComplaintPage'),
});

const feedback = createRoute({
  getParentRoute: () => root,
  path: '/feedback',
  component: lazyRouteComponent(() => import('../features/complaints/feedback-page.js'), 'FeedbackPage'),
});

const dispatch = createRoute({
  ...inside,
  path: '/dispatch',
  validateSearch: (raw: Raw) =>
    given({ by: textParam(raw['by']), member: textParam(raw['member']), wall: wordParam(raw['wall'], ['yes']) }),
  component: lazyRouteComponent(() => import('../features/dispatch/dispatch-page.js'), 'DispatchPage'),
});

const results = createRoute({
  ...inside,
  path: '/results',
  validateSearch: (raw: Raw) => given({ year: textParam(raw['year']), verdict: textParam(raw['verdict']) }),
  component: lazyRouteComponent(() => import('../features/results/results-page.js'), 'ResultsPage'),
});

const timeline = createRoute({
  ...inside,
  path: '/tasks/$taskId/timeline',
  validateSearch: (raw: Raw) => given({ kind: textParam(raw['kind']), from: textParam(raw['from']), to: textParam(raw['to']) }),
  component: lazyRouteComponent(() => import('../features/timeline/timeline-page.js'), 'TimelinePage'),
});

const matter = createRoute({
  ...inside,
  path: '/matters/$matterId',
  component: lazyRouteComponent(() => import('../features/matters/matter-page.js'), 'MatterPage'),
});

const workbench = createRoute({
  ...inside,
  path: '/workbench',
  validateSearch: (raw: Raw) => given({ stage: textParam(raw['stage']), figure: textParam(raw['figure']), q: textParam(raw['q']) }),
  component: lazyRouteComponent(() => import('../features/commitments/workbench-page.js'), 'WorkbenchPage'),
});

const reports = createRoute({
  ...inside,
  path: '/reports',
  validateSearch: (raw: Raw) => given({ which: textParam(raw['which']), period: textParam(raw['period']), late: textParam(raw['late']) }),
  component: lazyRouteComponent(() => import('../features/reports/reports-page.js'), 'ReportsPage'),
});

const reportForm = createRoute({
  ...inside,
  path: '/reports/form',
  component: lazyRouteComponent(() => import('../features/reports/form/form-page.js'), 'ReportFormPage'),
});

const report = createRoute({
  ...inside,
  path: '/reports/$reportId',
  component: lazyRouteComponent(() => import('../features/reports/report-page.js'), 'ReportPage'),
});

const comparison = createRoute({
  ...inside,
  path: '/comparison',
  validateSearch: (raw: Raw) =>
    given({
      before: textParam(raw['before']),
      after: textParam(raw['after']),
      mode: textParam(raw['mode']),
      kind: textParam(raw['kind']),
      q: textParam(raw['q']),
    }),
  component: lazyRouteComponent(() => import('../features/comparison/comparison-page.js'), 'ComparisonPage'),
});

const posts = createRoute({
  ...inside,
  path: '/posts',
  validateSearch: (raw: Raw) => given({ kind: textParam(raw['kind']), q: textParam(raw['q']), day: textParam(raw['day']) }),
  component: lazyRouteComponent(() => import('../features/posts/posts-page.js'), 'PostsPage'),
});

const receipts = createRoute({
  ...inside,
  path: '/receipts',
  validateSearch: (raw: Raw) => given({ view: textParam(raw['view']), which: textParam(raw['which']), unit: textParam(raw['unit']) }),
  component: lazyRouteComponent(() => import('../features/receipts/receipts-page.js'), 'ReceiptsPage'),
});

const packs = createRoute({
  ...inside,
  path: '/packs',
  validateSearch: (raw: Raw) => given({ pack: textParam(raw['pack']) }),
  component: lazyRouteComponent(() => import('../features/packs/packs-page.js'), 'PacksPage'),
});

const indicators = createRoute({
  ...inside,
  path: '/indicators',
  component: lazyRouteComponent(() => import('../features/lights/indicators-page.js'), 'IndicatorsPage'),
});

const review = createRoute({
  ...inside,
  path: '/review',
  validateSearch: (raw: Raw) => given({ only: textParam(raw['only']), task: textParam(raw['task']) }),
  component: lazyRouteComponent(() => import('../features/review/review-page.js'), 'ReviewPage'),
});

const inspections = createRoute({
  ...inside,
  path: '/inspections',
  validateSearch: (raw: Raw) => given({ view: textParam(raw['view']), year: textParam(raw['year']) }),
  component: lazyRouteComponent(() => import('../features/inspections/inspections-page.js'), 'InspectionsPage'),
});

const inspection = createRoute({
  ...inside,
  path: '/inspections/$inspectionId',
  component: lazyRouteComponent(() => import('../features/inspections/inspection-page.js'), 'InspectionPage'),
});

const papers = createRoute({
  ...inside,
  path: '/papers',
  component: lazyRouteComponent(() => import('../features/papers/papers-page.js'), 'PapersPage'),
});

const paper = createRoute({
  ...inside,
  path: '/papers/$paperId',
  component: lazyRouteComponent(() => import('../features/papers/paper-page.js'), 'PaperPage'),
});

const notices = createRoute({
  ...inside,
  path: '/notices',
  validateSearch: (raw: Raw) => given({ which: textParam(raw['which']) }),
  component: lazyRouteComponent(() => import('../features/notices/notices-page.js'), 'NoticesPage'),
});

const deliveries = createRoute({
  ...inside,
  path: '/deliveries',
  validateSearch: (raw: Raw) =>
    given({
      view: textParam(raw['view']),
      state: textParam(raw['state']),
      channel: textParam(raw['channel']),
      day: textParam(raw['day']),
      q: textParam(raw['q']),
    }),
  component: lazyRouteComponent(() => import('../features/deliveries/deliveries-page.js'), 'DeliveriesPage'),
});

const calendars = createRoute({
  ...inside,
  path: '/calendars',
  component: lazyRouteComponent(() => import('../features/calendars/calendars-page.js'), 'CalendarsPage'),
});

const elsewhere = createRoute({ ...inside, path: '$', component: NotFound });

/** Every address of the app. Pages are loaded when they are first opened. */
export const routeTree = root.addChildren([
  login,
  feedback,
  signedIn.addChildren([
    overview,
    noDoor,
    password,
    ledger,
    task,
    units,
    unit,
    loadRegistry,
    officials,
    official,
    cities,
    city,
    imports,
    errata,
    audit,
    users,
    desk,
    board,
    burden,
    commitments,
    commitment,
    assessments,
    assessment,
    unitSheet,
    schemes,
    appeals,
    appeal,
    matters,
    matter,
    ladders,
    instructions,
    instruction,
    problems,
    problem,
    complaints,
    complaint,
    dispatch,
    timeline,
    results,
    closeOuts,
    closeOut,
    requests,
    request,
    workbench,
    reports,
    reportForm,
    report,
    comparison,
    posts,
    receipts,
    packs,
    indicators,
    review,
    inspections,
    papers,
    paper,
    inspection,
    notices,
    deliveries,
    calendars,
    elsewhere,
  ]),
]);
