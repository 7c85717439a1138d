import 'react';

declare module 'react' {
  // Layouts hand their numbers to the stylesheet as custom properties.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
