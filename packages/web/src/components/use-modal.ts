import { type RefObject, useEffect, useRef } from 'react';

/** Opens the dialog as a modal one, and gives the focus back to where it came from once the dialog is gone. */
export const useModal = (isOpen: boolean): RefObject<HTMLDialogElement | null> => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      // Closing by Escape gives it back by itself; taking the dialog out of the page does not.
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [isOpen]);
  return dialog;
};
