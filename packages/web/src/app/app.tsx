import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useState } from 'react';
import { NoticeProvider } from '../components/notice.js';
import { LangProvider, useLang } from '../lib/i18n.js';
import { arrivalCounter, PageArrival } from '../lib/page-arrival.js';
import { createQueryClient } from '../lib/query-client.js';
import { sessionQuery } from '../lib/session.js';
import { createAppRouter } from './router.js';
import { theme } from './theme.js';

/** The whole program: one cache, one router, one language, one look. */
export const App = () => {
  const [{ queryClient, router }] = useState(assemble);
  const [arrival] = useState(arrivalCounter);
  return (
    <QueryClientProvider client={queryClient}>
      <LangProvider>
        <Look>
          <NoticeProvider>
            <PageArrival value={arrival}>
              <RouterProvider router={router} />
            </PageArrival>
          </NoticeProvider>
        </Look>
      </LangProvider>
    </QueryClientProvider>
  );
};

const locales = { zh: zhCN, en: enUS } as const;

const Look = ({ children }: { readonly children: ReactNode }) => (
  <ConfigProvider theme={theme} locale={locales[useLang().lang]} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
    {children}
  </ConfigProvider>
);

// A session found over in the middle of work leads to the log-in page and back to the same address.
const assemble = () => {
  const queryClient = createQueryClient(() => {
    const { pathname, href } = router.state.location;
    const wasSignedIn = queryClient.getQueryData(sessionQuery.queryKey) !== undefined;
    if (!wasSignedIn || pathname === '/login') return;
    queryClient.removeQueries({ queryKey: sessionQuery.queryKey });
    void router.navigate({ to: '/login', search: { to: href, expired: 'yes' } });
  });
  const router = createAppRouter(queryClient);
  return { queryClient, router };
};
