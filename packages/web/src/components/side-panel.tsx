import type { MouseEvent, ReactNode } from 'react';
import { useWords } from '../lib/i18n.js';
import { componentWords } from './component-words.js';
import { useModal } from './use-modal.js';
import './side-panel.css';

type SidePanelProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly side?: 'left' | 'right';
  readonly children: ReactNode;
};

/** A panel over the page from one side. The browser's own dialog holds the focus and closes on Escape. */
export const SidePanel = ({ title, isOpen, onClose, side = 'right', children }: SidePanelProps) => {
  const words = useWords(componentWords);
  const dialog = useModal(isOpen);
  if (!isOpen) return null;
  const onBackdrop = ({ target, currentTarget }: MouseEvent) => (target === currentTarget ? onClose() : undefined);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog ref={dialog} className={`side-panel side-panel-${side}`} aria-label={title} onClose={onClose} onClick={onBackdrop}>
      <div className="side-panel-body">{children}</div>
      <button type="button" className="plain-button side-panel-close" onClick={onClose}>
        {words.close}
      </button>
    </dialog>
  );
};
