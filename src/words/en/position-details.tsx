import type { ReactNode } from 'react';

export const onlyIf = (condition: ReactNode): ReactNode => <>Only if: {condition}</>;

export const addressedTo = (actors: ReactNode): ReactNode => <>Addressed to {actors}</>;

export const reportedWith = (speaker: string, cue: ReactNode): ReactNode => (
  <>
    {speaker} reports it with the words {cue}.
  </>
);

export const whyCodedSo = 'Why it is coded so';
