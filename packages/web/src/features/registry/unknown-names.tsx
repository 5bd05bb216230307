import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { FormError } from '../../components/form-error.js';
import { type NameDecision, NameDecisionFields } from '../../components/name-decision/name-decision.js';
import { allItems } from '../../lib/all-items.js';
import { useWords } from '../../lib/i18n.js';
import { useMay } from '../../lib/session.js';
import { decideName, takeBack, type Undo, type UnknownName, unknownNamesQuery } from './name-changes.js';
import { registryWords } from './registry-words.js';
import { useRefresh } from './use-refresh.js';

/** Names of the stored plans that no registry knows, each to be decided; the last decision can be taken back. */
export const UnknownNames = () => {
  const words = useWords(registryWords);
  const may = useMay();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(unknownNamesQuery);
  const [undo, setUndo] = useState<Undo | null>(null);
  const names = allItems(data) ?? [];
  if (names.length === 0 && undo === null) return null;
  return (
    <section className="registry-part" id="unknown-names">
      <h2>{words.unknownTitle}</h2>
      <p className="quiet">
        {names.length === 0 ? words.noneUnknown : words.unknownLead}
        {names.length === 0 || !may('erratum.read') ? null : (
          <>
            {' '}
            {words.misprintsFirst} <Link to="/errata">{words.toErrata}</Link>
          </>
        )}
      </p>
      {undo === null ? null : <TakeBack undo={undo} onDone={() => setUndo(null)} />}
      {names.length === 0 ? null : (
        <ul className="unknown-list">
          {names.map((one) => (
            <UnknownRow key={one.name} one={one} onDecided={setUndo} />
          ))}
        </ul>
      )}
      {hasNextPage ? (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </Button>
      ) : null}
    </section>
  );
};

const UnknownRow = ({ one, onDecided }: { readonly one: UnknownName; readonly onDecided: (undo: Undo) => void }) => {
  const words = useWords(registryWords);
  const may = useMay();
  const refresh = useRefresh();
  const [decision, setDecision] = useState<NameDecision | null>(null);
  const saving = useMutation({
    mutationFn: (chosen: NameDecision) => decideName(one.name, chosen),
    onSuccess: async (undo) => {
      onDecided(undo);
      await refresh();
    },
  });
  const isReady = decision !== null && (decision.decision === 'unit' || decision.unit !== null);
  return (
    <li>
      <span>
        <strong>{one.name}</strong>{' '}
        <Link to="/tasks" search={{ q: one.name }} className="quiet">
          {words.inTasks(one.tasks)}
        </Link>
      </span>
      {may('unit.write') ? (
        <span className="unknown-decision">
          <NameDecisionFields name={one.name} suggestion={one.suggestion} kind={one.kind} decision={decision} onChange={setDecision} />
          {decision !== null && isReady ? (
            <Button type="primary" size="small" loading={saving.isPending} onClick={() => saving.mutate(decision)}>
              {words.save}
            </Button>
          ) : null}
        </span>
      ) : null}
      <FormError error={saving.error} />
    </li>
  );
};

const TakeBack = ({ undo, onDone }: { readonly undo: Undo; readonly onDone: () => void }) => {
  const words = useWords(registryWords);
  const refresh = useRefresh();
  const undoing = useMutation({
    mutationFn: () => takeBack(undo),
    onSuccess: async () => {
      onDone();
      await refresh();
    },
  });
  return (
    <div className="call-out call-out-calm" role="status">
      <span>{undo.kind === 'unit' ? words.addedUnit(undo.name) : words.addedAlias(undo.name, undo.unitName)}</span>
      <Button size="small" loading={undoing.isPending} onClick={() => undoing.mutate()}>
        {words.undo}
      </Button>
      <FormError error={undoing.error} />
    </div>
  );
};
