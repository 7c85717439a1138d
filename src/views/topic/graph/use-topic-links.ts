import { useMemo } from 'react';
import { useHref } from 'react-router';
import type { TopicLinks } from '#charts/topic/topic-links.ts';
import { type TopicLook, withLook } from '#model/address.ts';
import type { Topic } from '#model/collection.ts';
import { formatAddress } from '#model/format-address.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { useFragmentHref } from '#state/in-one-file.ts';
import { useLibrary } from '#state/library.tsx';
import * as words from '#words/topic.ts';
import { foldName, topicMarkName } from './topic-names.ts';

/** Where the lists below a picture begin. */
export const LIST = 'list';

/** Addresses begin with the app's root, so that they hold wherever it lies. */
export function useTopicLinks(index: StatementIndex, topic: Topic, look: TopicLook): TopicLinks {
  const library = useLibrary();
  const root = useHref('/');
  const listHref = useFragmentHref()(LIST);
  return useMemo(() => {
    const statement = index.statement.id;
    const selected = { kind: 'topic', id: topic.id } as const;
    return {
      hrefOf: (selection) =>
        root +
        formatAddress(withLook({ page: 'topic', statement, topic: topic.id, selection }, look)).slice(1),
      nameOf: (selection) => topicMarkName(library, index, selection),
      home: {
        href: root + formatAddress({ page: 'table', statement, selection: selected }).slice(1),
        name: words.amongAll(topic.label),
      },
      fold: { href: listHref, nameOf: (propositions) => foldName(library, propositions) },
    };
  }, [library, index, topic, look, root, listHref]);
}
