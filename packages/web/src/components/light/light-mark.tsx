import type { Answer } from '@luoshi/client';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { LightSign } from './light-sign.js';
import './light.css';

/** A light as the server tells it. */
export type LightData = NonNullable<NonNullable<Answer<'listTasks'>['items'][number]['status']>['light']>;

type LightMarkProps = { readonly light: Pick<LightData, 'shape' | 'color' | 'label' | 'sentence'> };

/** A light with its word; its reason shows on hover, on focus and on tap, and Escape puts it away. */
export const LightMark = ({ light }: LightMarkProps) => {
  const { button, place, show, hide } = useReason();
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || place === null) return;
    event.stopPropagation();
    hide();
  };
  return (
    <span className="light-mark">
      <button
        ref={button}
        type="button"
        aria-describedby={id}
        onMouseEnter={show}
        onMouseLeave={hide}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={onKeyDown}
      >
        <LightSign shape={light.shape} color={light.color} />
        <span>{light.label}</span>
      </button>
      {/* Always there for screen readers; in sight only where it is asked for. */}
      <span id={id} className="only-read-aloud">
        {light.sentence}
      </span>
      {place === null ? null : createPortal(<Reason place={place} sentence={light.sentence} />, document.body)}
    </span>
  );
};

// Heard already by its button's description.
const Reason = ({ place, sentence }: { readonly place: Place; readonly sentence: string }) => (
  <div className="light-reason" style={place} aria-hidden="true">
    {sentence}
  </div>
);

type Place = { readonly left: number; readonly top: number };

const reasonWidth = 320;
const margin = 8;

// Placed in the window, outside the table: what scrolls would cut it off, and what is moved would take it along.
const useReason = () => {
  const button = useRef<HTMLButtonElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const hide = () => setPlace(null);
  const show = () => {
    const box = button.current?.getBoundingClientRect();
    if (box === undefined) return;
    setPlace({ left: Math.max(margin, Math.min(box.left, window.innerWidth - reasonWidth - margin)), top: box.bottom + 4 });
  };
  const isShown = place !== null;
  useEffect(() => {
    if (!isShown) return;
    const away = () => setPlace(null);
    addEventListener('scroll', away, true);
    return () => removeEventListener('scroll', away, true);
  }, [isShown]);
  return { button, place, show, hide };
};
