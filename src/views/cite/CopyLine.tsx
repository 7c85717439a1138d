import { type ReactNode, useRef } from 'react';

interface CopyLineProps {
  label: string;
  /** A single key that copies it too. */
  shortcut?: string;
  onCopy: (shown: Element | null) => void;
  children: ReactNode;
}

/** Something to copy, with its button. */
export function CopyLine({ label, shortcut, onCopy, children }: CopyLineProps) {
  const shown = useRef<HTMLDivElement>(null);
  return (
    <div className="copy-line">
      <h3>{label}</h3>
      <div className="copy-words" ref={shown}>
        {children}
      </div>
      <button
        type="button"
        className="button"
        aria-label={`Copy: ${label}`}
        aria-keyshortcuts={shortcut}
        data-copy={shortcut}
        onClick={() => onCopy(shown.current?.querySelector('input') ?? shown.current)}
      >
        Copy{shortcut !== undefined && <kbd>{shortcut}</kbd>}
      </button>
    </div>
  );
}
