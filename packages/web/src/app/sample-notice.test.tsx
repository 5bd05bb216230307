import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { renderInApp } from '../testing/render-in-app.js';

const answers = (isSample: boolean) =>
  vi.fn(() => Promise.resolve(new Response(JSON.stringify({ isSample }), { headers: { 'content-type': 'application/json' } })));

// What is known of the ledger is remembered for as long as the page lives: each test begins a page.
beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

const show = async (isSample: boolean) => {
  const fetch = answers(isSample);
  vi.stubGlobal('fetch', fetch);
  const { SampleNotice } = await import('./sample-notice.js');
  await renderInApp(<SampleNotice />);
  await waitFor(() => expect(fetch).toHaveBeenCalledOnce());
};

it('stands on every screen of a sample ledger, and cannot be closed', async () => {
  await show(true);
  const notice = await screen.findByRole('complementary', { name: '演示数据，非真实进展' });
  expect(notice.querySelectorAll('button, a, input, [tabindex]')).toHaveLength(0);
});

it('is on no other ledger', async () => {
  await show(false);
  expect(screen.queryByText('演示数据，非真实进展')).toBeNull();
});
