import { lazy, Suspense } from 'react';
import { LoadingLines } from '../components/loading-lines.js';
import { OverviewPage } from '../features/overview/overview-page.js';

const ProgressBlock = lazy(async () => ({ default: (await import('../features/lights/progress-block.js')).ProgressBlock }));

/** The overview: what the plan promises, and where it stands. Features do not import each other, so they meet here. */
export const OverviewRoom = () => (
  <OverviewPage
    progress={(planId) => (
      <Suspense fallback={<LoadingLines lines={6} />}>
        <ProgressBlock key={planId} planId={planId} />
      </Suspense>
    )}
  />
);
