import { Link } from '@tanstack/react-router';
import type { Column } from '../../components/data-table/data-table-types.js';
import { HighlightedText } from '../../components/highlighted-text.js';
import { LightMark } from '../../components/light/light-mark.js';
import { OwnerNames } from '../../components/owner-names.js';
import { TargetTag } from '../../components/target-tag.js';
import type { Translation } from '../../lib/i18n.js';
import { useRead } from '../../lib/reading.js';
import { type ColumnKey, progressText } from './column-text.js';
import type { LedgerRow } from './ledger-query.js';
import type { ledgerWords } from './ledger-words.js';

type Words = Translation<typeof ledgerWords.zh>;
type LedgerColumn = Column<LedgerRow, ColumnKey>;

/** How each column looks. `searched` words are marked where they stand. */
export const ledgerColumns = (words: Words, searched: readonly string[]): readonly LedgerColumn[] => [
  { key: 'no', title: words.no, width: 62, sort: 'no', cell: ({ no }) => <strong>{no}</strong> },
  { key: 'chapter', title: words.chapter, width: 150, sort: 'chapter', cell: ({ chapter }) => <Heading text={chapter} /> },
  { key: 'section', title: words.section, width: 130, cell: ({ section }) => <Heading text={section} /> },
  { key: 'text', title: words.text, width: 250, grow: true, cell: (row) => <TaskLink row={row} searched={searched} /> },
  { key: 'light', title: words.light, width: 78, sort: 'severity', cell: (row) => <RowLight row={row} /> },
  { key: 'progress', title: words.progress, width: 108, sort: 'gap', cell: progressText },
  { key: 'forecast', title: words.forecast, width: 112, cell: (row) => <RowForecast row={row} words={words} /> },
  { key: 'sentence', title: words.sentence, width: 260, cell: ({ status }) => status?.light?.sentence ?? '' },
  {
    key: 'leaders',
    title: words.leaders,
    width: 104,
    sort: 'leader',
    cell: ({ leaders }) => <OwnerNames owners={leaders} marksFirst words={searched} />,
  },
  {
    key: 'leadUnits',
    title: words.leadUnits,
    width: 142,
    sort: 'lead-unit',
    cell: ({ leadUnits }) => <OwnerNames owners={leadUnits} marksFirst words={searched} />,
  },
  {
    key: 'coUnits',
    title: words.coUnits,
    width: 180,
    cell: ({ coUnits, open }) => <OwnerNames owners={coUnits} open={open} words={searched} />,
  },
  { key: 'open', title: words.open, width: 60, cell: ({ open }) => (open ? words.openShort : '') },
  { key: 'targets', title: words.targets, width: 150, sort: 'targets', cell: (row) => <Targets row={row} /> },
  { key: 'deadline', title: words.deadline, width: 100, sort: 'deadline', cell: ({ deadline }) => deadline ?? '' },
  {
    key: 'unconfirmed',
    title: words.unconfirmed,
    width: 70,
    align: 'end',
    cell: ({ unconfirmed }) => (unconfirmed === 0 ? '' : unconfirmed),
  },
];

/** The light of a row; nothing before the first period. */
export const RowLight = ({ row: { status } }: { readonly row: LedgerRow }) =>
  status?.light == null ? null : <LightMark light={status.light} />;

const RowForecast = ({ row: { status }, words }: { readonly row: LedgerRow; readonly words: Words }) =>
  status?.forecast == null ? null : (
    <span title={status.forecast.reason}>
      {status.forecast.name}
      {status.disagrees ? <strong className="light-disagrees"> {words.disagreesMark}</strong> : null}
    </span>
  );

const Heading = ({ text }: { readonly text: string | null }) => <span className="quiet">{text}</span>;

type TaskLinkProps = { readonly row: LedgerRow; readonly searched: readonly string[] };

const TaskLink = ({ row, searched }: TaskLinkProps) => {
  const read = useRead();
  return (
    <Link to="/tasks/$taskId" params={{ taskId: row.taskId }} className="ledger-task" preload={false} tabIndex={-1}>
      <HighlightedText text={read(row)} words={searched} />
    </Link>
  );
};

export const Targets = ({ row: { targets } }: { readonly row: LedgerRow }) => (
  <ul className="ledger-targets">
    {targets.map((target) => (
      <li key={`${target.span.start}-${target.span.end}`}>
        <TargetTag target={target} />
      </li>
    ))}
  </ul>
);
