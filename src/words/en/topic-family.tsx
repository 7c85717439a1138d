import type { ReactNode } from 'react';

export const partOf = (topic: ReactNode): ReactNode => <>part of {topic}</>;

/** The first of the topics below one. */
export const withTopic = (topic: ReactNode): ReactNode => <>with {topic}</>;
