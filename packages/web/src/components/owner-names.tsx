import type { Answer } from '@luoshi/client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../lib/i18n.js';
import { useRead } from '../lib/reading.js';
import { componentWords } from './component-words.js';
import { HighlightedText } from './highlighted-text.js';
import './owner-names.css';

/** A name in a list of owners. */
export type Owner = Answer<'listTasks'>['items'][number]['leaders'][number];

type OwnerNamesProps = {
  readonly owners: readonly Owner[];
  /** The printed list ends in 等. */
  readonly open?: boolean;
  /** Marks the first of several: the first-named leads. */
  readonly marksFirst?: boolean;
  /** Names lead to the pages of units and officials. */
  readonly linked?: boolean;
  /** Searched words to mark. */
  readonly words?: readonly string[];
};

/** Owners in their printed order, in the reading in force, with a mark where a name is in no registry. */
export const OwnerNames = ({ owners, open = false, marksFirst = false, linked = false, words: searched = [] }: OwnerNamesProps) => {
  const words = useWords(componentWords);
  if (owners.length === 0) return <span className="quiet">—</span>;
  return (
    <span className="owner-names">
      {owners.map((owner, index) => (
        <span key={owner.printed}>
          {index > 0 ? words.separator : null}
          <OwnerName owner={owner} linked={linked} searched={searched} />
          {marksFirst && index === 0 && owners.length > 1 ? <FirstMark /> : null}
        </span>
      ))}
      {open ? (
        <span className="owner-etc" title={words.etcHint}>
          {words.etc}
        </span>
      ) : null}
    </span>
  );
};

const FirstMark = () => {
  const words = useWords(componentWords);
  return (
    <span className="owner-first" title={words.first}>
      {words.firstMark}
    </span>
  );
};

type OwnerNameProps = { readonly owner: Owner; readonly linked?: boolean; readonly searched?: readonly string[] };

/** One name. */
export const OwnerName = ({ owner, linked = false, searched = [] }: OwnerNameProps) => {
  const words = useWords(componentWords);
  const read = useRead();
  const name = <HighlightedText text={read(owner)} words={searched} />;
  if (isUnresolved(owner)) {
    return (
      <span className="owner-unresolved" title={words.unresolved}>
        {name}
        <span className="owner-doubt">{words.unresolvedMark}</span>
      </span>
    );
  }
  return linked ? <OwnerLink owner={owner}>{name}</OwnerLink> : name;
};

/** Whether nobody knows yet whom the name stands for. A post stands for whoever holds it. */
export const isUnresolved = ({ unitId, collectiveId, officialId, isPost }: Owner): boolean =>
  !isPost && unitId === null && collectiveId === null && officialId === null;

const OwnerLink = ({ owner, children }: { readonly owner: Owner; readonly children: ReactNode }) => {
  const words = useWords(componentWords);
  if (owner.unitId !== null) {
    return (
      <Link to="/units/$unitId" params={{ unitId: owner.unitId }}>
        {children}
      </Link>
    );
  }
  if (owner.officialId !== null) {
    return (
      <Link to="/officials/$officialId" params={{ officialId: owner.officialId }}>
        {children}
      </Link>
    );
  }
  return owner.collectiveId === null ? children : <span title={words.collective}>{children}</span>;
};
