import { type ChannelKind, channelKinds } from '@luoshi/domain';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { wordParam } from '../../lib/search-params.js';
import { type Channel, saveChannel, unitsQuery, useDeed } from './deliveries-query.js';
import { deliveryWords } from './delivery-words.js';
import '../../components/stacked-form.css';

const kinds = Object.keys(channelKinds) as readonly ChannelKind[];
const securities = ['tls', 'starttls', 'none'] as const;

/** Sets up a way out or changes one. Secrets are written and never shown. */
export const ChannelForm = ({ channel, onDone }: { readonly channel: Channel | null; readonly onDone: () => void }) => {
  const words = useWords(deliveryWords);
  const id = useId();
  const [kind, setKind] = useState<ChannelKind>(channel?.kind ?? 'mail');
  const [unit, setUnit] = useState(channel?.unitName ?? '');
  const [isUnknown, setUnknown] = useState(false);
  const { data: units } = useQuery(unitsQuery(unit));
  const saving = useDeed(saveChannel, words.saved, onDone);
  const unitIdOf = (name: string): string | null =>
    name === channel?.unitName ? (channel?.unitId ?? null) : (units?.items.find((one) => one.name === name)?.unitId ?? null);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const unitId = unitIdOf(unit);
    // A name that is no unit's must not become the office's desk, told to somebody else's group.
    setUnknown(unit !== '' && unitId === null);
    if (unit !== '' && unitId === null) return;
    const form = new FormData(event.currentTarget);
    const of = (name: string): string => String(form.get(name) ?? '').trim();
    const secret = (name: string): string | null => (of(name) === '' ? null : of(name));
    const security = wordParam(of('security'), securities) ?? 'tls';
    const mail = { host: of('host'), port: Number(of('port')), security, user: of('user'), from: of('from') };
    const wish = { name: of('name'), isOn: form.get('isOn') === 'on', unitId, mail: kind === 'mail' ? mail : null };
    saving.mutate({
      channelId: channel?.channelId ?? null,
      kind,
      wish: { ...wish, password: secret('password'), url: secret('url'), key: secret('key') },
    });
  };
  return (
    <form className="stacked-form" onSubmit={submit}>
      <h2>{channel?.name ?? words.add}</h2>
      {channel === null ? <KindChoice kind={kind} onChange={setKind} /> : null}
      <label htmlFor={`${id}-name`}>{words.name}</label>
      <input id={`${id}-name`} className="text-field" name="name" required maxLength={60} defaultValue={channel?.name ?? ''} />
      {kind === 'mail' ? (
        <MailFields channel={channel} />
      ) : (
        <>
          <EndpointFields channel={channel} kind={kind} />
          <UnitChoice unit={unit} names={units?.items.map(({ name }) => name) ?? []} onChange={setUnit} />
        </>
      )}
      <label>
        <input type="checkbox" name="isOn" defaultChecked={channel?.isOn ?? true} /> {words.on}
      </label>
      {isUnknown ? <p role="alert">{words.unknownUnit(unit)}</p> : null}
      <FormError error={saving.error} />
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
        {words.save}
      </Button>
    </form>
  );
};

const KindChoice = ({ kind, onChange }: { readonly kind: ChannelKind; readonly onChange: (kind: ChannelKind) => void }) => {
  const words = useWords(deliveryWords);
  const { lang } = useLang();
  const id = useId();
  return (
    <>
      <label htmlFor={id}>{words.kind}</label>
      <select id={id} className="text-field" value={kind} onChange={({ target }) => onChange(wordParam(target.value, kinds) ?? 'mail')}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {channelKinds[one][lang]}
          </option>
        ))}
      </select>
    </>
  );
};

type UnitChoiceProps = { readonly unit: string; readonly names: readonly string[]; readonly onChange: (unit: string) => void };

const UnitChoice = ({ unit, names, onChange }: UnitChoiceProps) => {
  const words = useWords(deliveryWords);
  const id = useId();
  return (
    <>
      <label htmlFor={id}>
        {words.forUnit} <span className="quiet">{words.unitHint}</span>
      </label>
      <input id={id} className="text-field" list={`${id}-units`} value={unit} onChange={({ target }) => onChange(target.value)} />
      <datalist id={`${id}-units`}>
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
};

const MailFields = ({ channel }: { readonly channel: Channel | null }) => {
  const words = useWords(deliveryWords);
  const id = useId();
  const mail = channel?.mail ?? null;
  return (
    <>
      <label htmlFor={`${id}-host`}>{words.host}</label>
      <input id={`${id}-host`} className="text-field" name="host" required maxLength={200} defaultValue={mail?.host ?? ''} />
      <label htmlFor={`${id}-port`}>{words.port}</label>
      <input
        id={`${id}-port`}
        className="text-field"
        name="port"
        type="number"
        min={1}
        max={65_535}
        required
        defaultValue={mail?.port ?? 465}
      />
      <label htmlFor={`${id}-security`}>{words.security}</label>
      <select id={`${id}-security`} className="text-field" name="security" defaultValue={mail?.security ?? 'tls'}>
        <option value="tls">{words.tls}</option>
        <option value="starttls">{words.starttls}</option>
        <option value="none">{words.none_}</option>
      </select>
      <label htmlFor={`${id}-user`}>{words.user}</label>
      <input id={`${id}-user`} className="text-field" name="user" maxLength={200} autoComplete="off" defaultValue={mail?.user ?? ''} />
      <label htmlFor={`${id}-password`}>
        {words.password} <span className="quiet">{channel?.hasPassword === true ? words.keep : ''}</span>
      </label>
      <input id={`${id}-password`} className="text-field" name="password" type="password" maxLength={500} autoComplete="new-password" />
      <label htmlFor={`${id}-from`}>{words.from}</label>
      <input id={`${id}-from`} className="text-field" name="from" type="email" required maxLength={200} defaultValue={mail?.from ?? ''} />
    </>
  );
};

const EndpointFields = ({ channel, kind }: { readonly channel: Channel | null; readonly kind: ChannelKind }) => {
  const words = useWords(deliveryWords);
  const id = useId();
  return (
    <>
      <label htmlFor={`${id}-url`}>
        {words.url} <span className="quiet">{channel === null ? '' : `${channel.host ?? ''} · ${words.keep}`}</span>
      </label>
      <input
        id={`${id}-url`}
        className="text-field"
        name="url"
        type="url"
        required={channel === null}
        maxLength={1000}
        autoComplete="off"
      />
      {kind === 'wecom' ? null : (
        <>
          <label htmlFor={`${id}-key`}>
            {words.key} <span className="quiet">{channel?.hasKey === true ? words.keep : words.keyHint}</span>
          </label>
          <input id={`${id}-key`} className="text-field" name="key" type="password" maxLength={500} autoComplete="new-password" />
        </>
      )}
    </>
  );
};
