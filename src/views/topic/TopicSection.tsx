import type { ReactNode } from 'react';
import { useDrawnLater } from '#views/parts/drawn-later.ts';

/** A list beside what is held on a topic. */
export function TopicSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section {...useDrawnLater('topic-section')}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
