import { Button } from 'antd';
import { useFailureSentence } from '../../components/load-failed.js';
import { useNotice } from '../../components/notice.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { useMay } from '../../lib/session.js';
import { type Delivery, resend, useDeed } from './deliveries-query.js';
import { deliveryWords } from './delivery-words.js';

const shapes = { pending: 'state-open', sending: 'state-open', sent: 'state-good', failed: 'state-bad', unreachable: 'state-bad' } as const;

/** Deliveries in a table: how each went in a word and a shape, and why not. */
export const DeliveryTable = ({ rows }: { readonly rows: readonly Delivery[] }) => {
  const words = useWords(deliveryWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table delivery-table" aria-label={words.deliveries}>
        <thead>
          <tr>
            <th scope="col">{words.recipient}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.channel}</th>
            <th scope="col" className="number">
              {words.lines}
            </th>
            <th scope="col" className="number">
              {words.attempts}
            </th>
            <th scope="col">{words.time}</th>
            <th scope="col" className="no-print">
              <span className="only-read-aloud">{words.resend}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.deliveryId} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Row = ({ row }: { readonly row: Delivery }) => {
  const words = useWords(deliveryWords);
  const { lang } = useLang();
  const { recipientName, state, stateName, reason, detail, channelName, purpose, lines, attempts, nextAt, sentAt, madeAt, mayHaveArrived } =
    row;
  return (
    <tr>
      <th scope="row">{recipientName}</th>
      <td className="delivery-state">
        <span className={`state-word ${shapes[state]}`}>{stateName}</span>
        {mayHaveArrived ? <small className="quiet">{words.arrived}</small> : null}
      </td>
      <td className="delivery-why">
        {reason}
        {detail === null || detail === '' ? null : <small className="quiet">{detail}</small>}
      </td>
      <td>
        {channelName}
        {purpose === 'test' ? <small className="quiet"> {words.test}</small> : null}
      </td>
      <td className="number">{purpose === 'test' ? '—' : lines}</td>
      <td className="number">{attempts}</td>
      <td className="delivery-time">
        {instantWords(sentAt ?? madeAt, lang)}
        {nextAt === null ? null : <small className="quiet">{words.next(instantWords(nextAt, lang))}</small>}
      </td>
      <td className="no-print">
        <Resend row={row} />
      </td>
    </tr>
  );
};

const Resend = ({ row: { deliveryId, mayResend } }: { readonly row: Delivery }) => {
  const words = useWords(deliveryWords);
  const may = useMay();
  const say = useNotice();
  const sentence = useFailureSentence();
  const sending = useDeed(resend, words.queued);
  if (!mayResend || !may('delivery.resend')) return null;
  return (
    <Button
      size="small"
      loading={sending.isPending}
      onClick={() => sending.mutate(deliveryId, { onError: (error) => say(sentence(error), 'bad') })}
    >
      {words.resend}
    </Button>
  );
};
