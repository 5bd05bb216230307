import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { useWords } from '../../lib/i18n.js';
import { packWords } from './pack-words.js';
import { type Pack, useMakePack } from './packs-query.js';

/** The way to a pack of one's own: a new one from a shipped one, the next version of an own one. */
export const MakePack = ({ pack }: { readonly pack: Pack }) => {
  const words = useWords(packWords);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const from = { packId: pack.packId, version: pack.version };
  const make = useMakePack(({ packId, version }) => {
    setOpen(false);
    void navigate({ to: '/packs', search: (before) => ({ ...before, pack: `${packId}.${version}` }) });
  });
  if (pack.state !== 'shipped')
    return (
      <p className="no-print">
        <Button loading={make.isPending} onClick={() => make.mutate({ from, packId: pack.packId, name: pack.name })}>
          {words.nextVersion}
        </Button>
        <FormError error={make.error} />
      </p>
    );
  if (!isOpen)
    return (
      <p className="no-print">
        <Button onClick={() => setOpen(true)}>{words.makeOwn}</Button>
      </p>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string) => String(form.get(name) ?? '').trim();
    make.mutate({ from, packId: of('id'), name: { zh: of('zh'), en: of('en') } });
  };
  return (
    <form className="pack-form no-print" onSubmit={submit}>
      <label>
        {words.id}
        <input name="id" required pattern="[a-z0-9]+(-[a-z0-9]+)*" maxLength={40} />
      </label>
      <label>
        {words.nameZh}
        <input name="zh" required maxLength={60} />
      </label>
      <label>
        {words.nameEn}
        <input name="en" required maxLength={60} />
      </label>
      <FormError error={make.error} />
      <div>
        <Button type="primary" htmlType="submit" loading={make.isPending}>
          {words.make}
        </Button>{' '}
        <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      </div>
    </form>
  );
};
