import { commitmentMachine } from '@luoshi/domain';
import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Id, Instant, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';
import { CommitmentBody } from '../../shares/commitment-schema.js';

const states = Object.keys(commitmentMachine.states) as (keyof typeof commitmentMachine.states)[];
const acts = ['submit', 'recall', 'return', 'approve', 'drop'] as const;
const Role = OneOf(['lead', 'co']);

export const CommitmentRow = Type.Object({
  commitmentId: Id,
  taskId: Id,
  planId: Id,
  no: Nullable(Type.Integer()),
  /** The task, as corrected. */
  text: Type.String(),
  unitId: Type.String(),
  unitName: Type.String(),
  role: Role,
  version: Type.Integer(),
  state: OneOf(states),
  /** Its name in the caller's language. */
  stateName: Type.String(),
  /** The goals in a sentence each. */
  goals: Type.Array(Type.String()),
  note: Nullable(Type.String()),
  submittedAt: Nullable(Instant),
  submittedBy: Nullable(Type.String()),
  decidedAt: Nullable(Instant),
  decidedBy: Nullable(Type.String()),
});
export type CommitmentRowView = Static<typeof CommitmentRow>;

/** A finding with its words in the caller's language, at a field of the form: `goals.0.value`. */
const FormFinding = Type.Object({
  code: Type.String(),
  severity: OneOf(['error', 'warning']),
  at: Type.String(),
  message: Type.String(),
});

export const CommitmentDetail = Type.Object({
  ...CommitmentRow.properties,
  /** Grows with every save; handed back with the next one. */
  edit: Type.Integer(),
  body: CommitmentBody,
  findings: Type.Array(FormFinding),
  /** What the caller may do now. */
  acts: Type.Array(OneOf([...acts, 'save'])),
  /** Name of the lead unit that gave this part. */
  assignedBy: Nullable(Type.String()),
  /** Every version, the newest first. */
  versions: Type.Array(Type.Object({ commitmentId: Id, version: Type.Integer(), state: OneOf(states), stateName: Type.String() })),
});
export type CommitmentDetailView = Static<typeof CommitmentDetail>;

const Split = Type.Object({
  goalKey: Type.String(),
  metric: Type.String(),
  value: Nullable(Type.Number()),
  unit: Nullable(Type.String()),
  /** Whether parts add up to the whole; if not, each is given the whole. */
  isAdditive: Type.Boolean(),
  parts: Type.Array(
    Type.Object({ unitId: Type.String(), name: Type.String(), value: Nullable(Type.Number()), state: Nullable(OneOf(states)) }),
  ),
  findings: Type.Array(FormFinding),
});
export type SplitView = Static<typeof Split>;

const CommitmentId = Type.Object({ commitmentId: Id });
/** The contents the caller looked at. */
const edit = Type.Integer({ minimum: 1 });

export const listCommitments = contract({
  operationId: 'listCommitments',
  method: 'GET',
  url: '/api/commitments',
  permission: 'commitment.read',
  summary: 'Commitments (推进表) within what the caller may see, the newest first',
  query: Type.Object({
    plan: Type.Optional(Id),
    task: Type.Optional(Id),
    unit: Type.Optional(Type.String()),
    state: Type.Optional(Type.Array(OneOf(states), { maxItems: states.length })),
    ...pageQuery,
  }),
  response: Page(CommitmentRow),
});

export const readCommitment = contract({
  operationId: 'readCommitment',
  method: 'GET',
  url: '/api/commitments/:commitmentId',
  permission: 'commitment.read',
  summary: 'One version of a commitment, with findings and what can be done',
  params: CommitmentId,
  response: CommitmentDetail,
});

export const openCommitment = contract({
  operationId: 'openCommitment',
  method: 'POST',
  url: '/api/commitments',
  permission: 'commitment.write',
  summary: 'Open the draft of a share: the one that is there, or a new one filled from the task’s targets and words',
  body: Type.Object({
    taskId: Id,
    /** Of a unit without accounts, for which the supervisor writes; else the caller's own. */
    unitId: Type.Optional(Type.String()),
  }),
  response: CommitmentDetail,
});

export const saveCommitment = contract({
  operationId: 'saveCommitment',
  method: 'PUT',
  url: '/api/commitments/:commitmentId',
  permission: 'commitment.write',
  summary: 'Save the contents of a draft; refused if somebody saved in between',
  params: CommitmentId,
  body: Type.Object({ edit, body: CommitmentBody }),
  response: CommitmentDetail,
});

const act = <const A extends (typeof acts)[number]>(
  name: A,
  permission: 'commitment.submit' | 'commitment.decide' | 'commitment.write',
  summary: string,
) =>
  contract({
    operationId: `${name}Commitment` as const,
    method: 'POST',
    url: `/api/commitments/:commitmentId/${name}` as const,
    permission,
    summary,
    params: CommitmentId,
    body: Type.Object({ edit, note: Type.Optional(Type.String({ minLength: 1, maxLength: 500 })) }),
    response: CommitmentDetail,
  });

export const submitCommitment = act('submit', 'commitment.submit', 'Submit to the supervisor');
export const recallCommitment = act('recall', 'commitment.submit', 'Take a submitted one back');
export const returnCommitment = act('return', 'commitment.decide', 'Return with a reason');
export const approveCommitment = act('approve', 'commitment.decide', 'Approve: from now on the frozen baseline');
export const dropCommitment = act('drop', 'commitment.write', 'Drop a draft');

export const decideCommitments = contract({
  operationId: 'decideCommitments',
  method: 'POST',
  url: '/api/commitments/decisions',
  permission: 'commitment.decide',
  summary: 'Approve several at once: all or none',
  body: Type.Object({ commitments: Type.Array(Type.Object({ commitmentId: Id, edit }), { minItems: 1, maxItems: 300 }) }),
  response: Type.Object({ approved: Type.Integer() }),
});

export const readSplit = contract({
  operationId: 'readSplit',
  method: 'GET',
  url: '/api/commitments/:commitmentId/split/:goalKey',
  permission: 'commitment.read',
  summary: 'How a target is divided among the partners',
  params: Type.Object({ commitmentId: Id, goalKey: Type.String() }),
  response: Split,
});

export const splitCommitment = contract({
  operationId: 'splitCommitment',
  method: 'PUT',
  url: '/api/commitments/:commitmentId/split/:goalKey',
  permission: 'commitment.assign',
  summary: 'Divide a target among the partners; what adds up must sum to the whole',
  params: Type.Object({ commitmentId: Id, goalKey: Type.String() }),
  body: Type.Object({ parts: Type.Array(Type.Object({ unitId: Type.String(), value: Type.Number() }), { minItems: 1, maxItems: 200 }) }),
  response: Split,
});

const stages = ['none', 'open', 'submitted', 'approved'] as const;

export const readWorkbench = contract({
  operationId: 'readWorkbench',
  method: 'GET',
  url: '/api/workbench',
  permission: 'commitment.read',
  summary: 'Tasks that their first lead unit still has to turn into something that can be judged, in printed order',
  query: Type.Object({
    plan: Id,
    unit: Type.Optional(Type.String()),
    /** false: tasks that print no figure. */
    quantified: Type.Optional(Type.Boolean()),
    stage: Type.Optional(OneOf(stages)),
    q: Type.Optional(Type.String({ maxLength: 200 })),
    ...pageQuery,
  }),
  response: Type.Object({
    ...Page(
      Type.Object({
        taskId: Id,
        no: Nullable(Type.Integer()),
        chapter: Nullable(Type.String()),
        text: Type.String(),
        targetCount: Type.Integer(),
        unitId: Type.String(),
        unitName: Type.String(),
        commitmentId: Nullable(Id),
        state: Nullable(OneOf(states)),
        stateName: Nullable(Type.String()),
      }),
    ).properties,
    /** Over the whole plan, before narrowing. */
    counts: Type.Object({
      all: Type.Integer(),
      unquantified: Type.Integer(),
      none: Type.Integer(),
      open: Type.Integer(),
      submitted: Type.Integer(),
      approved: Type.Integer(),
    }),
  }),
});
