import { type UnitKind, unitKinds } from '@luoshi/domain';
import { useWords } from '../../lib/i18n.js';
import { registryWords } from './registry-words.js';

export const kinds = unitKinds;

/** A kind's name. */
export const useKindName = (): ((kind: UnitKind) => string) => {
  const words = useWords(registryWords);
  const names: Readonly<Record<UnitKind, string>> = {
    government: words.government,
    department: words.department,
    'party-organ': words.partyOrgan,
    'central-agency': words.centralAgency,
    enterprise: words.enterprise,
    body: words.body,
    military: words.military,
    'development-zone': words.developmentZone,
  };
  return (kind) => names[kind];
};
