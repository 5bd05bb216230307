import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { NoticeProvider } from '../components/notice.js';
import { LangProvider } from '../lib/i18n.js';
import { parseSearch, stringifySearch } from '../lib/search-params.js';

/** Renders a component where it can have an address, a language and a cache. Waits until it is there. */
export const renderInApp = async (children: ReactNode, address = '/') => {
  const root = createRootRoute({ component: () => children, notFoundComponent: () => children });
  const router = createRouter({
    routeTree: root,
    history: createMemoryHistory({ initialEntries: [address] }),
    parseSearch,
    stringifySearch,
  });
  await router.load();
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <LangProvider initial="zh">
        <NoticeProvider>
          <RouterProvider router={router as never} />
        </NoticeProvider>
      </LangProvider>
    </QueryClientProvider>,
  );
};
