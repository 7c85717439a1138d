import type { ComponentProps, ReactNode } from 'react';

interface MenuToolProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** What it does, in words. */
  children: ReactNode;
  /** Its sign, as paths in a box of 24 by 24: drawn as a line, or whatever else is given. */
  sign: ReactNode;
}

/** One of the tools in the bar's menu. */
export function MenuTool({ sign, children, className = '', ...button }: MenuToolProps) {
  return (
    <button type="button" className={`bar-button ${className}`} {...button}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {typeof sign === 'string' ? (
          <path d={sign} fill="none" stroke="currentColor" strokeWidth="1.7" />
        ) : (
          sign
        )}
      </svg>
      <span>{children}</span>
    </button>
  );
}
