import { Button } from 'antd';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { useRoleName } from './role-names.js';
import { resetPassword, setState, type User, useChange, type WithPassword } from './users-query.js';
import { usersWords } from './users-words.js';

type UserTableProps = {
  readonly users: readonly User[];
  readonly onPassword: (given: WithPassword) => void;
  readonly onGrant: (user: User) => void;
};

/** Accounts with what they may do and what can be done with them. */
export const UserTable = ({ users, onPassword, onGrant }: UserTableProps) => {
  const words = useWords(usersWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table user-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.username}</th>
            <th scope="col">{words.displayName}</th>
            <th scope="col">{words.roles}</th>
            <th scope="col">{words.scope}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className="no-print">
              <span className="only-read-aloud">{words.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {users.map((user) => (
            <Row key={user.userId} user={user} onPassword={onPassword} onGrant={onGrant} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

type RowProps = Omit<UserTableProps, 'users'> & { readonly user: User };

const Row = ({ user, onPassword, onGrant }: RowProps) => {
  const words = useWords(usersWords);
  const roleName = useRoleName();
  return (
    <tr>
      <th scope="row">{user.username}</th>
      <td>{user.displayName}</td>
      <td>{user.roles.length === 0 ? <span className="quiet">{words.noRoles}</span> : user.roles.map(roleName).join('、')}</td>
      <td>{user.unit?.name ?? user.official?.name ?? '—'}</td>
      <td>
        <span className={`state-word ${user.state === 'active' ? 'state-good' : 'state-off'}`}>{words[user.state]}</span>
        {user.mustChangePassword ? <span className="quiet"> {words.initial}</span> : null}
      </td>
      <td className="user-actions no-print">
        <Actions user={user} onPassword={onPassword} onGrant={onGrant} />
      </td>
    </tr>
  );
};

const Actions = ({ user, onPassword, onGrant }: RowProps) => {
  const words = useWords(usersWords);
  const may = useMay();
  const say = useNotice();
  const sentence = useFailureSentence();
  const onError = (error: unknown) => say(sentence(error), 'bad');
  const resetting = useChange(() => resetPassword(user.userId), onPassword);
  const changing = useChange((state: User['state']) => setState(user.userId, state));
  const ask = (question: string, act: () => void): void => {
    if (window.confirm(question)) act();
  };
  const disable = () => ask(words.confirmDisable(user.displayName), () => changing.mutate('disabled', { onError }));
  const reset = () => ask(words.confirmReset(user.displayName), () => resetting.mutate(undefined, { onError }));
  return (
    <>
      {may('user.grant') ? (
        <Button size="small" onClick={() => onGrant(user)}>
          {words.grant}
        </Button>
      ) : null}
      {may('user.write') ? (
        <>
          <Button size="small" onClick={reset}>
            {words.reset}
          </Button>
          <Button size="small" onClick={user.state === 'active' ? disable : () => changing.mutate('active', { onError })}>
            {user.state === 'active' ? words.disable : words.enable}
          </Button>
        </>
      ) : null}
    </>
  );
};
