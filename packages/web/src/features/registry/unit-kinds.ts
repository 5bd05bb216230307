import { type UnitKind, unitKindNames, unitKinds } from '@luoshi/domain';
import { useLang } from '../../lib/i18n.js';

export const kinds = unitKinds;

/** A kind's name. */
export const useKindName = (): ((kind: UnitKind) => string) => {
  const { lang } = useLang();
  return (kind) => unitKindNames[kind][lang];
};
