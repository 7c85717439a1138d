import { type ComponentType, createContext } from 'react';
import type { Citable } from '#model/citable.ts';

/**
 * What a reader can do with exact words wherever they are shown, such as to cite them. The app gives it: the small
 * parts know of no views.
 */
export const ActionsOn = createContext<ComponentType<{ citable: Citable; name: string }> | null>(null);
