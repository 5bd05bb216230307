import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, Fragment, useId, useState } from 'react';
import { LoadFailed } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { SidePanel } from '../../components/side-panel.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { receiptWords } from './receipt-words.js';
import { type Issued, type IssuePreview, issuePreviewQuery, useReceiptDeed } from './receipts-query.js';
import '../../components/stacked-form.css';

type IssueButtonProps = {
  readonly issued: Issued;
  /** How many would be handed out. */
  readonly unissued: number;
  /** None of them was before. */
  readonly isFirst: boolean;
};

/** 交办: to every responsible unit at once, with a clock. Later, to units that were added since (补发). */
export const IssueButton = ({ issued, unissued, isFirst }: IssueButtonProps) => {
  const words = useWords(receiptWords);
  const [isOpen, setOpen] = useState(false);
  if (unissued === 0) return null;
  const label = isFirst ? words.issue : words.reissue(unissued);
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {label}
      </Button>
      {isOpen ? (
        <SidePanel title={label} isOpen onClose={() => setOpen(false)}>
          <IssueForm issued={issued} title={label} onDone={() => setOpen(false)} />
        </SidePanel>
      ) : null}
    </>
  );
};

type IssueFormProps = { readonly issued: Issued; readonly title: string; readonly onDone: () => void };

const IssueForm = ({ issued, title, onDone }: IssueFormProps) => {
  const words = useWords(receiptWords);
  const { data, error, refetch } = useQuery(issuePreviewQuery(issued));
  return (
    <div className="stacked-form">
      <h2>{title}</h2>
      <p className="quiet">{words.issueHint}</p>
      {data === undefined ? (
        error === null ? (
          <LoadingLines lines={4} />
        ) : (
          <LoadFailed error={error} retry={refetch} />
        )
      ) : (
        <Choice issued={issued} preview={data} onDone={onDone} />
      )}
    </div>
  );
};

const ownDay = 'day';

const Choice = ({ issued, preview, onDone }: { readonly issued: Issued; readonly preview: IssuePreview; readonly onDone: () => void }) => {
  const words = useWords(receiptWords);
  const [clock, setClock] = useState(preview.clocks.find(({ dueOn }) => dueOn !== null)?.id ?? ownDay);
  const [day, setDay] = useState('');
  const dayId = useId();
  const issue = useReceiptDeed(
    () => answer(api.POST('/api/receipts/issue', { body: { ...issued, ...(clock === ownDay ? { dueOn: day } : { clock }) } })),
    (done) => words.issued(done.issued, done.dueOn),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    issue.mutate(undefined, { onSuccess: onDone });
  };
  return (
    <form className="issue-form" onSubmit={submit}>
      <p>
        <strong>{words.issueCount(preview.receipts, preview.tasks, preview.units)}</strong>{' '}
        {preview.standing === 0 ? null : <span className="quiet">{words.standing(preview.standing)}</span>}
      </p>
      <fieldset className="issue-clocks">
        <legend>{words.clock}</legend>
        {[...new Set(preview.clocks.map(({ source }) => source))].map((source) => (
          <Fragment key={source}>
            <p className="issue-source">{source}</p>
            {preview.clocks
              .filter((one) => one.source === source)
              .map(({ id, name, dueOn }) => (
                <label key={id}>
                  <input type="radio" name="clock" checked={clock === id} disabled={dueOn === null} onChange={() => setClock(id)} />
                  <span>
                    {name} <strong>{dueOn === null ? words.unknownYear : words.dueBy(dueOn)}</strong>
                  </span>
                </label>
              ))}
          </Fragment>
        ))}
        <label>
          <input type="radio" name="clock" checked={clock === ownDay} onChange={() => setClock(ownDay)} />
          <span>{words.ownDay}</span>
        </label>
        {clock === ownDay ? (
          <>
            <label htmlFor={dayId} className="only-read-aloud">
              {words.ownDay}
            </label>
            <input id={dayId} type="date" className="text-field" required value={day} onChange={({ target }) => setDay(target.value)} />
          </>
        ) : null}
      </fieldset>
      <Button type="primary" htmlType="submit" loading={issue.isPending}>
        {words.confirmIssue}
      </Button>
    </form>
  );
};
