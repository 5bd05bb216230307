import { Button } from 'antd';
import { useState } from 'react';
import { HeadRow } from '../../../components/head-row.js';
import { useWords } from '../../../lib/i18n.js';
import { formWords } from './form-words.js';
import type { FormCell, FormPreview } from './use-form-return.js';

type PreviewProps = {
  readonly preview: FormPreview;
  readonly isBusy: boolean;
  /** With the reports whose conflicts the form wins. */
  readonly onConfirm: (take: readonly string[]) => void;
  readonly onMark: () => void;
  readonly onCancel: () => void;
};

/** What a returned form would do: faults first, then conflicts, then what is written. */
export const FormPreviewPart = ({ preview, isBusy, onConfirm, onMark, onCancel }: PreviewProps) => {
  const words = useWords(formWords);
  const [take, setTake] = useState<readonly string[]>([]);
  const { filename, unitName, period, rows, same, changes, conflicts, faults } = preview;
  const cells = changes.length + conflicts.filter(({ reportId }) => take.includes(reportId)).length;
  return (
    <>
      <p>
        <strong>{words.file(filename, unitName, period)}</strong> {words.summary(rows, same, changes.length + conflicts.length)}
      </p>
      {faults.length === 0 ? null : <Faults faults={faults} isBusy={isBusy} onMark={onMark} />}
      {conflicts.length === 0 ? null : <Conflicts cells={conflicts} take={take} onTake={setTake} />}
      {changes.length === 0 ? null : <Changes cells={changes} />}
      <p className="draft-acts">
        {faults.length > 0 ? null : cells === 0 ? (
          <span className="quiet">{words.nothing}</span>
        ) : (
          <Button type="primary" loading={isBusy} onClick={() => onConfirm(take)}>
            {words.confirm(cells)}
          </Button>
        )}
        <Button onClick={onCancel}>{words.cancel}</Button>
      </p>
    </>
  );
};

type FaultsProps = { readonly faults: FormPreview['faults']; readonly isBusy: boolean; readonly onMark: () => void };

const Faults = ({ faults, isBusy, onMark }: FaultsProps) => {
  const words = useWords(formWords);
  return (
    <section>
      <h3>▲ {words.faults(faults.length)}</h3>
      <p className="quiet">
        {words.faultsHint}{' '}
        <Button size="small" loading={isBusy} onClick={onMark}>
          {words.marked}
        </Button>
      </p>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.faults(faults.length)}>
          <thead>
            <tr>
              <th scope="col">{words.cell}</th>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ row, column, heading, message }) => (
              <tr key={`${row} ${column} ${message}`}>
                <th scope="row">{words.place(column, row)}</th>
                <td>{heading}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

type ConflictsProps = {
  readonly cells: readonly FormCell[];
  readonly take: readonly string[];
  readonly onTake: (take: readonly string[]) => void;
};

const Conflicts = ({ cells, take, onTake }: ConflictsProps) => {
  const words = useWords(formWords);
  const toggle = (id: string) => onTake(take.includes(id) ? take.filter((one) => one !== id) : [...take, id]);
  return (
    <section>
      <h3>◇ {words.conflicts(cells.length)}</h3>
      <p className="quiet">{words.conflictsHint}</p>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.conflicts(cells.length)}>
          <HeadRow heads={[words.cell, words.task, words.field, words.base, words.now, words.said, words.takeForm]} />
          <tbody>
            {cells.map((cell) => (
              <tr key={`${cell.row} ${cell.key}`}>
                <td>{words.place(cell.column, cell.row)}</td>
                <th scope="row">{cell.task}</th>
                <td>{cell.heading}</td>
                <td>{cell.base || words.empty}</td>
                <td>{cell.now || words.empty}</td>
                <td>{cell.said || words.empty}</td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`${words.takeForm} ${cell.task} ${cell.heading}`}
                    checked={take.includes(cell.reportId)}
                    onChange={() => toggle(cell.reportId)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

const Changes = ({ cells }: { readonly cells: readonly FormCell[] }) => {
  const words = useWords(formWords);
  return (
    <section>
      <h3>{words.changes(cells.length)}</h3>
      <div className="plain-scroll">
        <table className="plain-table" aria-label={words.changes(cells.length)}>
          <HeadRow heads={[words.cell, words.task, words.field, words.now, words.said]} />
          <tbody>
            {cells.map(({ row, column, key, task, heading, now, said }) => (
              <tr key={`${row} ${key}`}>
                <td>{words.place(column, row)}</td>
                <th scope="row">{task}</th>
                <td>{heading}</td>
                <td>{now || <span className="quiet">{words.empty}</span>}</td>
                <td>{said || <span className="quiet">{words.empty}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
