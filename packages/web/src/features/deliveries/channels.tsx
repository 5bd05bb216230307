import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button.js';
import { EmptyState } from '../../components/empty-state.js';
import { LoadFailed, useFailureSentence } from '../../components/load-failed.js';
import { LoadingLines } from '../../components/loading-lines.js';
import { useNotice } from '../../components/notice.js';
import { SidePanel } from '../../components/side-panel.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { ChannelForm } from './channel-form.js';
import { type Channel, channelsQuery, removeChannel, testChannel, useDeed } from './deliveries-query.js';
import { deliveryWords } from './delivery-words.js';

/** The ways out that are set up; none shows its secrets. */
export const Channels = () => {
  const words = useWords(deliveryWords);
  const mayWrite = useMay()('channel.write');
  const { data, error, refetch } = useQuery(channelsQuery);
  const [open, setOpen] = useState<Channel | 'new' | null>(null);
  if (data === undefined) return error === null ? <LoadingLines lines={4} /> : <LoadFailed error={error} retry={refetch} />;
  return (
    <>
      {data.channels.length === 0 ? (
        <EmptyState title={words.noChannels}>{words.noChannelsHint}</EmptyState>
      ) : (
        <ChannelTable channels={data.channels} mayWrite={mayWrite} onEdit={setOpen} />
      )}
      {mayWrite ? (
        <p>
          <Button type="primary" onClick={() => setOpen('new')}>
            {words.add}
          </Button>
        </p>
      ) : null}
      <SidePanel title={words.channels} isOpen={open !== null} onClose={() => setOpen(null)}>
        {open === null ? null : <ChannelForm channel={open === 'new' ? null : open} onDone={() => setOpen(null)} />}
      </SidePanel>
    </>
  );
};

type TableProps = { readonly channels: readonly Channel[]; readonly mayWrite: boolean; readonly onEdit: (channel: Channel) => void };

const ChannelTable = ({ channels, mayWrite, onEdit }: TableProps) => {
  const words = useWords(deliveryWords);
  return (
    <div className="plain-scroll">
      <table className="plain-table channel-table" aria-label={words.channels}>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{words.forUnit}</th>
            <th scope="col">{words.state}</th>
            {mayWrite ? (
              <th scope="col">
                <span className="only-read-aloud">{words.edit}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {channels.map((channel) => (
            <tr key={channel.channelId}>
              <th scope="row">{channel.name}</th>
              <td>{channel.kindName}</td>
              <td>{channel.mail === null ? channel.host : `${channel.mail.host}:${channel.mail.port}`}</td>
              <td>{channel.mail === null ? (channel.unitName ?? words.office) : '—'}</td>
              <td>
                <span className={`state-word ${channel.isOn ? 'state-good' : 'state-off'}`}>{channel.isOn ? words.on : words.off}</span>
              </td>
              {mayWrite ? (
                <td className="channel-acts">
                  <ChannelActs channel={channel} onEdit={onEdit} />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const ChannelActs = ({ channel, onEdit }: { readonly channel: Channel; readonly onEdit: (channel: Channel) => void }) => {
  const words = useWords(deliveryWords);
  const say = useNotice();
  const sentence = useFailureSentence();
  const onError = (error: unknown) => say(sentence(error), 'bad');
  const removing = useDeed(removeChannel, words.removed);
  const testing = useDeed(testChannel, words.queued);
  const { channelId, mail, name } = channel;
  const test = () => {
    const address = mail === null ? null : window.prompt(words.testTo, mail.from);
    if (mail === null || address !== null) testing.mutate({ channelId, address }, { onError });
  };
  return (
    <>
      <Button size="small" onClick={test} loading={testing.isPending}>
        {words.sendTest}
      </Button>{' '}
      <Button size="small" onClick={() => onEdit(channel)}>
        {words.edit}
      </Button>{' '}
      <ConfirmButton
        label={words.remove}
        question={words.removeQuestion(name)}
        isBusy={removing.isPending}
        onConfirm={() => removing.mutate(channelId, { onError })}
      />
    </>
  );
};
