import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ActWithReason } from '../../components/draft/act-with-reason.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { receiptWords } from './receipt-words.js';
import { type Receipt, signReceipt, useReceiptDeed, withdrawReceipt } from './receipts-query.js';
import { SplitForm } from './split-form.js';

type ReceiptTableProps = {
  readonly rows: readonly Receipt[];
  /** All are of the task whose page it is. */
  readonly isOfOneTask?: boolean;
  /** All are of one unit. */
  readonly isOfOneUnit?: boolean;
};

/** Receipts with what can be done with each. */
export const ReceiptTable = ({ rows, isOfOneTask = false, isOfOneUnit = false }: ReceiptTableProps) => {
  const words = useWords(receiptWords);
  const hasActs = rows.some(({ acts }) => acts.length > 0);
  return (
    <div className="plain-scroll">
      <table className="plain-table receipt-table" aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col">{words.state}</th>
            {isOfOneTask ? null : <th scope="col">{words.task}</th>}
            {isOfOneUnit ? null : <th scope="col">{words.unit}</th>}
            <th scope="col">{words.parts}</th>
            {hasActs ? (
              <th scope="col" className="no-print">
                {words.acts}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.taskId} ${row.unitId}`} row={row} isOfOneTask={isOfOneTask} isOfOneUnit={isOfOneUnit} hasActs={hasActs} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

type RowProps = {
  readonly row: Receipt;
  readonly isOfOneTask: boolean;
  readonly isOfOneUnit: boolean;
  readonly hasActs: boolean;
};

const Row = ({ row, isOfOneTask, isOfOneUnit, hasActs }: RowProps) => {
  const words = useWords(receiptWords);
  return (
    <tr className={row.overdue ? 'receipt-overdue' : undefined}>
      <td className="receipt-state">
        <StateWord receipt={row} />
      </td>
      {isOfOneTask ? null : (
        <th scope="row">
          <Link to="/tasks/$taskId" params={{ taskId: row.taskId }}>
            {numbered(row)}
            {row.text}
          </Link>
        </th>
      )}
      {isOfOneUnit ? null : (
        <td className="receipt-unit">
          {row.unitName} <small className="quiet">{words[row.role]}</small>
        </td>
      )}
      <td className={row.parts.length === 0 ? 'receipt-parts receipt-parts-none' : 'receipt-parts'}>
        <Parts receipt={row} />
      </td>
      {hasActs ? (
        <td className="receipt-acts no-print">
          <Acts receipt={row} />
        </td>
      ) : null}
    </tr>
  );
};

const numbered = ({ no }: Receipt): string => (no === null ? '' : `${no}. `);

const shapes: Readonly<Record<Receipt['state'], string>> = {
  issued: 'state-open',
  signed: 'state-good',
  split: 'state-good',
  withdrawn: 'state-off',
};

// Unsigned: by when. Signed: who and when.
const StateWord = ({ receipt }: { readonly receipt: Receipt }) => {
  const words = useWords(receiptWords);
  const { lang } = useLang();
  const { state, stateName, overdue, dueOn, signedAt, signedBy, clockName } = receipt;
  return (
    <>
      <span className={`state-word ${overdue ? 'state-bad' : shapes[state]}`}>
        {overdue ? `${stateName} · ${words.overdue}` : stateName}
      </span>
      {state === 'issued' ? (
        <small className="quiet" title={clockName}>
          <time dateTime={dueOn}>{words.dueBy(dueOn)}</time>
        </small>
      ) : signedAt === null ? null : (
        <small className="quiet">{words.signedAt(signedBy ?? '', instantWords(signedAt, lang))}</small>
      )}
    </>
  );
};

const Parts = ({ receipt: { parts, state } }: { readonly receipt: Receipt }) => {
  const words = useWords(receiptWords);
  if (parts.length === 0) return <span className="quiet">{state === 'signed' ? words.noParts : '—'}</span>;
  return (
    <ul>
      {parts.map(({ office, person, part }) => (
        <li key={`${office} ${person} ${part}`}>
          {[office, person].filter(Boolean).join(' ')}
          {part === '' ? null : <span className="quiet"> {part}</span>}
        </li>
      ))}
    </ul>
  );
};

const Acts = ({ receipt }: { readonly receipt: Receipt }) => {
  const words = useWords(receiptWords);
  const [isSplitting, setSplitting] = useState(false);
  const sign = useReceiptDeed(signReceipt, () => words.signedOne);
  const withdraw = useReceiptDeed(withdrawReceipt, () => words.withdrawn);
  const { acts, no, unitName, parts } = receipt;
  const name = `${no ?? ''} ${unitName}`.trim();
  const splitLabel = parts.length === 0 ? words.split : words.splitAgain;
  return (
    <span className="receipt-buttons">
      {acts.includes('sign') ? (
        <Button
          size="small"
          type="primary"
          loading={sign.isPending}
          aria-label={words.actOn(words.sign, name)}
          onClick={() => sign.mutate(receipt)}
        >
          {words.sign}
        </Button>
      ) : null}
      {acts.includes('split') ? (
        <Button size="small" aria-label={words.actOn(splitLabel, name)} onClick={() => setSplitting(true)}>
          {splitLabel}
        </Button>
      ) : null}
      {acts.includes('withdraw') ? (
        <ActWithReason
          isQuiet
          label={words.withdraw}
          isBusy={withdraw.isPending}
          onAct={(reason) => withdraw.mutate({ receipt, reason })}
        />
      ) : null}
      {isSplitting ? <SplitForm receipt={receipt} onClose={() => setSplitting(false)} /> : null}
    </span>
  );
};
