import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { ErratumBody, ErratumWords } from '../../components/erratum/erratum-facts.js';
import { useLang, useWords } from '../../lib/i18n.js';
import { instantWords } from '../../lib/instant.js';
import { useMay } from '../../lib/session.js';
import { type Erratum, type ErratumState, useDecide } from './errata-query.js';
import { errataWords } from './errata-words.js';

const shapes: Readonly<Record<ErratumState, string>> = {
  proposed: 'state-open',
  accepted: 'state-good',
  reverted: 'state-off',
  dismissed: 'state-off',
};

/** One erratum with its evidence and the decision on it. */
export const ErratumCard = ({ erratum }: { readonly erratum: Erratum }) => {
  const words = useWords(errataWords);
  const { lang } = useLang();
  const may = useMay();
  const { state, decidedAt, decidedBy, erratumId } = erratum;
  return (
    <article className="erratum" aria-label={`${erratum.printed} → ${erratum.corrected}`}>
      <header>
        <h2>
          <ErratumWords {...erratum} />
        </h2>
        <span className={`state-word ${shapes[state]}`}>{words[state]}</span>
        {decidedAt === null ? null : <span className="quiet">{words.decided(decidedBy ?? '', instantWords(decidedAt, lang))}</span>}
        {may('audit.read') ? (
          <Link className="no-print" to="/audit" search={{ thingKind: 'erratum', thingId: erratumId }}>
            {words.log}
          </Link>
        ) : null}
      </header>
      {may('erratum.decide') ? <Decide erratum={erratum} /> : null}
      <ErratumBody erratum={erratum} />
    </article>
  );
};

const Decide = ({ erratum: { erratumId, state, placeCount, corrected } }: { readonly erratum: Erratum }) => {
  const words = useWords(errataWords);
  const decide = useDecide();
  const [other, setOther] = useState<string | null>(null);
  const isBusy = decide.isPending;
  if (state === 'accepted') {
    return (
      <div className="erratum-actions no-print">
        <Button loading={isBusy} onClick={() => decide.mutate({ act: 'revert', erratumId })}>
          {words.revert}
        </Button>
      </div>
    );
  }
  if (state === 'dismissed') return null;
  const accept = () => decide.mutate({ act: 'accept', erratumId, ...(other === null || other === '' ? {} : { corrected: other }) });
  return (
    <div className="erratum-actions no-print">
      {other === null ? null : <OtherWords value={other} onChange={setOther} />}
      <Button type="primary" loading={isBusy} onClick={accept}>
        {words.acceptAll(placeCount)}
      </Button>
      {other === null ? <Button onClick={() => setOther(corrected)}>{words.otherWords}</Button> : null}
      {state === 'proposed' ? (
        <Button disabled={isBusy} onClick={() => decide.mutate({ act: 'dismiss', erratumId })}>
          {words.dismiss}
        </Button>
      ) : null}
    </div>
  );
};

const OtherWords = ({ value, onChange }: { readonly value: string; readonly onChange: (words: string) => void }) => {
  const words = useWords(errataWords);
  const id = useId();
  return (
    <label htmlFor={id} className="field-in-line">
      {words.corrected}
      <input id={id} className="text-field" value={value} maxLength={100} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
};
