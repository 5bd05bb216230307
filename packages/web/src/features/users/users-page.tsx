import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { Page } from '../../components/page.js';
import { SearchBox } from '../../components/search-box.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { AddUser } from './add-user.js';
import { GrantForm } from './grant-form.js';
import { InitialPassword } from './initial-password.js';
import { UserTable } from './user-table.js';
import { type User, usersQuery, type WithPassword } from './users-query.js';
import { usersWords } from './users-words.js';
import '../../components/plain-table.css';
import './users.css';

const route = getRouteApi('/signed-in/users');

/** 账号: who may come in, and what they may do. */
export const UsersPage = () => {
  const words = useWords(usersWords);
  const may = useMay();
  const navigate = useNavigate();
  const { q } = route.useSearch();
  const [given, setGiven] = useState<WithPassword | null>(null);
  const [granted, setGranted] = useState<User | null>(null);
  const search = (text: string) => void navigate({ to: '/users', search: text === '' ? {} : { q: text }, replace: true });
  return (
    <Page title={words.title} lead={words.lead} actions={may('user.write') ? <AddUser onAdded={setGiven} /> : undefined}>
      <div className="user-search">
        <SearchBox label={words.search} value={q ?? ''} onSearch={search} />
      </div>
      <Users q={q} onPassword={setGiven} onGrant={setGranted} />
      <InitialPassword given={given} onClose={() => setGiven(null)} />
      {granted === null ? null : <GrantForm key={granted.userId} user={granted} onClose={() => setGranted(null)} />}
    </Page>
  );
};

type UsersProps = {
  readonly q: string | undefined;
  readonly onPassword: (given: WithPassword) => void;
  readonly onGrant: (user: User) => void;
};

const Users = ({ q, onPassword, onGrant }: UsersProps) => {
  const words = useWords(usersWords);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(usersQuery(q));
  const users = allItems(data);
  if (users === null) return error === null ? <LoadingLines lines={4} /> : <LoadFailed error={error} retry={refetch} />;
  if (users.length === 0) return <EmptyState title={words.none} />;
  return (
    <>
      <UserTable users={users} onPassword={onPassword} onGrant={onGrant} />
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </>
  );
};
