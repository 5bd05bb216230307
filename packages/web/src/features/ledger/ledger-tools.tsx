import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { ColumnChooser } from '../../components/column-chooser.js';
import { useCopy } from '../../components/copy-button.js';
import { useWords } from '../../lib/i18n.js';
import { useReading } from '../../lib/reading.js';
import { useMay } from '../../lib/session.js';
import { type ColumnKey, columnKeys, tabbed } from './column-text.js';
import { ExportMenu } from './export-menu.js';
import type { LedgerRow } from './ledger-query.js';
import type { LedgerSearch } from './ledger-search.js';
import { ledgerWords } from './ledger-words.js';

export type LedgerToolsProps = {
  readonly plan: string | undefined;
  readonly search: LedgerSearch;
  readonly columns: {
    readonly shown: readonly ColumnKey[];
    readonly choose: (keys: readonly ColumnKey[]) => void;
    readonly reset: () => void;
  };
  readonly selected: readonly LedgerRow[];
  readonly clearSelection: () => void;
  /** Whether every row that matches has been read; `readAll` sees to it. */
  readonly isComplete: boolean;
  readonly readAll: () => void;
};

/** What one does with the rows in sight. */
export const LedgerTools = (props: LedgerToolsProps) => {
  const words = useWords(ledgerWords);
  const { plan, search, columns, selected, clearSelection } = props;
  const mayExport = useMay()('task.export');
  const copyRows = useCopyRows(columns.shown);
  return (
    <>
      {selected.length === 0 ? null : (
        <>
          <Button type="primary" onClick={() => copyRows(selected)}>
            {words.copySelected(selected.length)}
          </Button>
          <Button onClick={clearSelection}>{words.clearSelection}</Button>
        </>
      )}
      {mayExport ? <ExportMenu plan={plan} search={search} columns={columns.shown} /> : null}
      <PrintButton isComplete={props.isComplete} readAll={props.readAll} />
      <ColumnChooser
        columns={columnKeys.map((key) => ({ key, title: words[key] }))}
        shown={columns.shown}
        onChange={columns.choose}
        onReset={columns.reset}
      />
    </>
  );
};

/** Copies rows as a spreadsheet takes them, with the columns and the reading in sight. */
export const useCopyRows = (columns: readonly ColumnKey[]): ((rows: readonly LedgerRow[]) => void) => {
  const words = useWords(ledgerWords);
  const reading = useReading();
  const copy = useCopy();
  return (rows) => copy(tabbed(rows, columns, reading, words), words.copiedRows(rows.length));
};

// Paper holds every row, so that the rest is read first.
const PrintButton = ({ isComplete, readAll }: Pick<LedgerToolsProps, 'isComplete' | 'readAll'>) => {
  const words = useWords(ledgerWords);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    if (!isComplete) return readAll();
    setWanted(false);
    print();
  }, [isWanted, isComplete, readAll]);
  return (
    <Button onClick={() => setWanted(true)} disabled={isWanted}>
      {isWanted ? words.preparing : words.print}
    </Button>
  );
};
