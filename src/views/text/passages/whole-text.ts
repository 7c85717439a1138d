import { createContext } from 'react';

/** Whether a page shows even a long text whole from the start: the one for readers without scripts does. */
export const WholeText = createContext(false);

/** Where that page lies, as seen from the text it shows whole. */
export const WHOLE = 'whole/';
