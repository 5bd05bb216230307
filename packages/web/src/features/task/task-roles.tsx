import { Link } from '@tanstack/react-router';
import { type Owner, OwnerName } from '../../components/owner-names.js';
import { useWords } from '../../lib/i18n.js';
import { FactSpot } from './fact.js';
import type { Mark, TaskDetail } from './task-query.js';
import { taskWords } from './task-words.js';

/** Who answers for the task, in the printed order. */
export const TaskRoles = ({ task }: { readonly task: TaskDetail }) => {
  const words = useWords(taskWords);
  return (
    <dl className="task-roles">
      <dt>{words.leaders}</dt>
      <dd>
        <Names owners={task.leaders} kind="leader" task={task} marksFirst />
      </dd>
      <dt>{words.leadUnits}</dt>
      <dd>
        <Names owners={task.leadUnits} kind="lead-unit" task={task} marksFirst />
      </dd>
      <dt>{words.coUnits}</dt>
      <dd>
        <Names owners={task.coUnits} kind="co-unit" task={task} />
        {task.open ? <p className="open-note">{words.openNote}</p> : null}
      </dd>
    </dl>
  );
};

type NamesProps = {
  readonly owners: readonly Owner[];
  readonly kind: Mark['kind'];
  readonly task: TaskDetail;
  readonly marksFirst?: boolean;
};

const Names = ({ owners, kind, task, marksFirst = false }: NamesProps) => {
  const words = useWords(taskWords);
  if (owners.length === 0) return <span className="quiet">{words.none}</span>;
  return (
    <ul className="role-names">
      {owners.map((owner, index) => (
        <li key={owner.printed}>
          <FactSpot fact={{ kind, index }} isAlone={owner.unitId === null && owner.officialId === null}>
            <OwnerName owner={owner} linked />
          </FactSpot>
          {marksFirst && index === 0 && owners.length > 1 ? <span className="role-first">{words.first}</span> : null}
          {owner.isCollective ? <Members owner={owner} task={task} /> : null}
        </li>
      ))}
    </ul>
  );
};

// 各市人民政府 → the fourteen. A body whose members nobody could look up says so.
const Members = ({ owner, task }: { readonly owner: Owner; readonly task: TaskDetail }) => {
  const words = useWords(taskWords);
  const members = task.responsible.filter(({ via }) => via === owner.printed || via === owner.corrected);
  if (members.length === 0) return <span className="members-unknown">{words.toConfirm}</span>;
  return (
    <details className="members">
      <summary>{words.expands(members.length)}</summary>
      <ul>
        {members.map(({ unitId, name }) => (
          <li key={unitId}>
            <Link to="/units/$unitId" params={{ unitId }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
};
