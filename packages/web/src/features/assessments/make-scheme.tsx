import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { assessmentWords } from './assessment-words.js';
import { type Scheme, useAssessmentDeed } from './assessments-query.js';

/** The way to a scheme of one's own: a new one from a shipped one, the next version of an own one. */
export const MakeScheme = ({ scheme }: { readonly scheme: Scheme }) => {
  const words = useWords(assessmentWords);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const from = { schemeId: scheme.schemeId, version: scheme.version };
  const make = useAssessmentDeed(
    (body: { readonly schemeId: string; readonly name: Scheme['name'] }) =>
      answer(api.POST('/api/assessments/schemes', { body: { from, ...body } })),
    ({ schemeId, version }) => void navigate({ to: '/schemes', search: (before) => ({ ...before, scheme: `${schemeId}.${version}` }) }),
  );
  if (scheme.state !== 'shipped' || !isOpen) {
    const isOwn = scheme.state !== 'shipped';
    const begin = () => (isOwn ? make.mutate({ schemeId: scheme.schemeId, name: scheme.name }) : setOpen(true));
    return (
      <div className="no-print">
        <Button loading={make.isPending} onClick={begin}>
          {isOwn ? words.nextVersion : words.makeOwn}
        </Button>
        <FormError error={make.error} />
      </div>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const of = (name: string) => String(form.get(name) ?? '').trim();
    make.mutate({ schemeId: of('id'), name: { zh: of('zh'), en: of('en') } });
  };
  return (
    <form className="no-print scheme-part" onSubmit={submit}>
      <div className="field-grid">
        <label className="field">
          <span>{words.id}</span>
          <input name="id" required pattern="[a-z0-9]+(-[a-z0-9]+)*" maxLength={40} />
        </label>
        <label className="field">
          <span>{words.nameZh}</span>
          <input name="zh" required maxLength={100} />
        </label>
        <label className="field">
          <span>{words.nameEn}</span>
          <input name="en" required maxLength={100} />
        </label>
      </div>
      <FormError error={make.error} />
      <p className="draft-acts">
        <Button type="primary" htmlType="submit" loading={make.isPending}>
          {words.make}
        </Button>
        <Button onClick={() => setOpen(false)}>{words.cancel}</Button>
      </p>
    </form>
  );
};
