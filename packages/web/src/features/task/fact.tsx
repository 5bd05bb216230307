import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Mark } from './task-query.js';

/** A fact by its kind and its place in the list of its kind, the same on both sides of the page. */
export type Fact = Pick<Mark, 'kind' | 'index'>;

type Lit = { readonly lit: Fact | null; readonly light: (fact: Fact | null) => void };

const LitContext = createContext<Lit>({ lit: null, light: () => undefined });

/** Holds which fact is lit, for the facts and the source beside them. */
export const FactLight = ({ children }: { readonly children: ReactNode }) => {
  const [lit, light] = useState<Fact | null>(null);
  const value = useMemo(() => ({ lit, light }), [lit]);
  return <LitContext value={value}>{children}</LitContext>;
};

/** Whether a fact is lit, and the handlers by which pointing at it or focusing it lights it on both sides. */
export const useFactLight = (fact: Fact) => {
  const { lit, light } = use(LitContext);
  const on = () => light({ kind: fact.kind, index: fact.index });
  const off = () => light(null);
  return {
    isLit: lit !== null && lit.kind === fact.kind && lit.index === fact.index,
    handlers: { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off, onClick: on },
  };
};

type FactSpotProps = {
  readonly fact: Fact;
  /** Nothing inside can take the focus, so that the fact itself does. */
  readonly isAlone?: boolean;
  readonly children: ReactNode;
};

/** A fact on the side of the facts. */
export const FactSpot = ({ fact, isAlone = false, children }: FactSpotProps) => {
  const { isLit, handlers } = useFactLight(fact);
  return (
    <span className={isLit ? 'fact fact-lit' : 'fact'} {...(isAlone ? { tabIndex: 0 } : {})} {...handlers}>
      {children}
    </span>
  );
};
