import type { ReactNode } from 'react';

export const light = 'Light in the text';

export const all = 'All';

export const more = (): ReactNode => (
  <>
    More <span className="unseen">filters</span>
  </>
);

export const shownOverText = 'Shown over the text';

export const stance = 'Stance';

export const voice = 'Voice';

export const find = 'Find a topic, actor or proposition';

export const topics = 'Topics';

export const actors = 'Actors';

export const propositions = 'Propositions';

export const nothingGoesBy = (sought: string): string => `Nothing in the statement goes by “${sought}”.`;
