import type { Commitment } from './stage.js';

type Body = Commitment['body'];

/** What a unit fills in. Printed figures stay as they are; a task without one becomes a deliverable, a list of steps or stages by turns. */
export const promised = ({ body, text }: Commitment, index: number): Body => {
  const goals = body.goals.map((goal) => (goal.kind === 'number' && goal.measures === 'total' ? { ...goal, isAdditive: true } : goal));
  const filled: Body = { ...body, goals, office: '综合处（演示）', person: '李明（演示）', measures: [measure] };
  if (body.goals.length > 0) return filled;
  const what = text.slice(0, 30);
  switch (index % 3) {
    case 0:
      return { ...filled, goals: [deliverable(what, body.ends ?? '2024-12-31')], milestones: quarters };
    case 1:
      return { ...filled, goals: [{ kind: 'steps', key: 'g1', title: what, steps }] };
    default:
      return {
        ...filled,
        taskClass: 'long-term',
        ends: '2025-12-31',
        goals: [deliverable(what, '2025-12-31')],
        stages: [
          { key: 'p1', text: '前期工作（演示）', ends: '2024-06-30' },
          { key: 'p2', text: '开工建设（演示）', ends: '2024-12-31' },
          { key: 'p3', text: '全面完成（演示）', ends: '2025-12-31' },
        ],
      };
  }
};

const measure = { text: '建立专班，按月调度（演示）', office: null, person: null };

const deliverable = (what: string, due: string) =>
  ({ kind: 'deliverable', key: 'g1', what, due, acceptance: '有正式文件或验收报告（演示）' }) as const;

const steps = [
  { key: 's1', text: '制定方案（演示）', weight: 20, due: '2024-03-31' },
  { key: 's2', text: '组织实施（演示）', weight: 30, due: '2024-06-30' },
  { key: 's3', text: '中期评估（演示）', weight: 20, due: '2024-09-30' },
  { key: 's4', text: '全面完成（演示）', weight: 30, due: '2024-12-31' },
];

const quarters = [
  { key: 'm1', text: '一季度节点（演示）', due: '2024-03-31', share: 0.25 },
  { key: 'm2', text: '上半年节点（演示）', due: '2024-06-30', share: 0.5 },
  { key: 'm3', text: '三季度节点（演示）', due: '2024-09-30', share: 0.75 },
];
