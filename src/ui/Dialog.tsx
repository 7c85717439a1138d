import { type ReactNode, useEffect, useId, useRef } from 'react';
import * as words from '#words/dialog.ts';
import './dialog.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** A class of its own, for measure and layout. */
  className?: string;
  children: ReactNode;
}

/**
 * Something to do before the reader goes on with the page below. It is open as long as it is drawn; Escape, its button
 * and a press beside it close it, and the focus returns to where it was.
 */
export function Dialog({ title, onClose, className = '', children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a native dialog; the press beside it is a further way
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" className="dialog-close" aria-label={words.close} onClick={onClose}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M3 3 13 13M13 3 3 13" stroke="currentColor" strokeWidth="1.8" />
            </svg>
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
