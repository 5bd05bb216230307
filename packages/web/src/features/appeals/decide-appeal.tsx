import { Button } from 'antd';
import { useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { answer, api } from '../../lib/api.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { appealWords } from './appeal-words.js';
import { type Appeal, useAppealDeed } from './appeals-query.js';

/** Where somebody who did not score decides: uphold the line, or raise it. */
export const DecideAppeal = ({ appeal: { appealId, edit, state, points, acts } }: { readonly appeal: Appeal }) => {
  const words = useWords(appealWords);
  const may = useMay();
  const [to, setTo] = useState('');
  const [decision, setDecision] = useState('');
  const decide = useAppealDeed((act: 'uphold' | 'raise') =>
    answer(
      api.POST('/api/appeals/{appealId}/decide', {
        params: { path: { appealId } },
        body: { edit, act, decision, ...(act === 'raise' ? { points: to.trim() } : {}) },
      }),
    ),
  );
  if (state !== 'applied' || !may('appeal.decide')) return null;
  if (!acts.includes('uphold')) return <p className="call-out">{words.notYou}</p>;
  const isSaid = decision.trim() !== '';
  return (
    <section className="form-part no-print">
      <h2>{words.decide}</h2>
      <label className="field">
        <span>{words.decision}</span>
        <textarea value={decision} rows={4} maxLength={4000} onChange={({ target }) => setDecision(target.value)} />
      </label>
      <div className="field-grid">
        <label className="field">
          <span>
            {words.raiseTo} · {words.points} {points}
          </span>
          <input inputMode="decimal" value={to} maxLength={14} onChange={({ target }) => setTo(target.value)} />
        </label>
      </div>
      <FormError error={decide.error} />
      <p className="draft-acts">
        <Button type="primary" disabled={!isSaid || to.trim() === ''} loading={decide.isPending} onClick={() => decide.mutate('raise')}>
          {words.raise}
        </Button>
        <Button disabled={!isSaid} loading={decide.isPending} onClick={() => decide.mutate('uphold')}>
          {words.uphold}
        </Button>
      </p>
    </section>
  );
};
