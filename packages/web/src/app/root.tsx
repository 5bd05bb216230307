import { Outlet } from '@tanstack/react-router';
import { SampleNotice } from './sample-notice.js';

/** What every screen has, the log-in page too. */
export const Root = () => (
  <>
    <SampleNotice />
    <Outlet />
  </>
);
