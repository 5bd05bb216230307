import { type ComponentType, lazy, Suspense } from 'react';
import { LoadingLines } from '../components/loading-lines.js';
import { TaskPage } from '../features/task/task-page.js';

/** What a part of the working cycle shows of one task. */
type TaskSection = ComponentType<{ readonly taskId: string; readonly planId: string }>;

/** In the order of the page. Each is a `lazy` component of its feature, which alone knows whether the person may see it. */
const sections: readonly (readonly [name: string, section: TaskSection])[] = [
  ['leaders', lazy(async () => ({ default: (await import('../features/posts/leader-section.js')).LeaderSection }))],
  ['resolutions', lazy(async () => ({ default: (await import('../features/resolutions/resolution-section.js')).ResolutionSection }))],
  ['receipts', lazy(async () => ({ default: (await import('../features/receipts/receipt-section.js')).ReceiptSection }))],
  ['lights', lazy(async () => ({ default: (await import('../features/lights/lights-section.js')).LightsSection }))],
  ['reports', lazy(async () => ({ default: (await import('../features/reports/report-section.js')).ReportSection }))],
  ['commitments', lazy(async () => ({ default: (await import('../features/commitments/commitment-section.js')).CommitmentSection }))],
  ['requests', lazy(async () => ({ default: (await import('../features/requests/request-section.js')).RequestSection }))],
  ['close-outs', lazy(async () => ({ default: (await import('../features/close-outs/close-out-section.js')).CloseOutSection }))],
  ['matters', lazy(async () => ({ default: (await import('../features/matters/matter-section.js')).MatterSection }))],
  ['problems', lazy(async () => ({ default: (await import('../features/problems/problem-section.js')).ProblemSection }))],
  ['timeline', lazy(async () => ({ default: (await import('../features/timeline/timeline-section.js')).TimelineSection }))],
];

/** The page of one task with everything that the working cycle knows of it: features do not import each other, so they meet here. */
export const TaskRoom = () => (
  <TaskPage
    sections={(task) => (
      <Suspense fallback={<LoadingLines lines={3} />}>
        {sections.map(([name, Section]) => (
          <Section key={name} taskId={task.taskId} planId={task.planId} />
        ))}
      </Suspense>
    )}
  />
);
