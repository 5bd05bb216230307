import type { LightColor, LightShape } from '@luoshi/domain';
import type { ReactNode } from 'react';
import './light.css';

type LightSignProps = { readonly shape: LightShape; readonly color: LightColor };

/** A light's sign: the shape tells it apart without any colour, and on a black-and-white print. A word always stands beside it. */
export const LightSign = ({ shape, color }: LightSignProps) => (
  <svg className={`light-sign light-${color}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
    {drawings[shape]}
  </svg>
);

const drawings: Readonly<Record<LightShape, ReactNode>> = {
  circle: <circle cx="8" cy="8" r="6" />,
  'double-circle': (
    <>
      <circle cx="8" cy="8" r="7" className="light-hollow" />
      <circle cx="8" cy="8" r="4" />
    </>
  ),
  triangle: <path d="M8 1.5 15 14H1Z" />,
  square: <rect x="2" y="2" width="12" height="12" />,
  ring: <circle cx="8" cy="8" r="6" className="light-hollow" />,
  dash: <rect x="1.5" y="6" width="13" height="4" />,
  arrow: <path d="M8 1.5 14 8h-3.5v6.5h-5V8H2Z" />,
};
