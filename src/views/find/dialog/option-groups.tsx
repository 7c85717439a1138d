import type { ReactNode } from 'react';
import type { Address } from '#model/address.ts';
import { requestText } from '#model/parse-address.ts';
import type { Library } from '#query/library.ts';
import type { offersAt } from '#query/search/filter-at.ts';
import { FILTER_KEYS } from '#query/search/filter-keys.ts';
import type { Answer } from '#query/search/finder.ts';
import { FoundThing } from '#views/find/FoundThing.tsx';
import { findIdeas, nearRequests } from '#views/find/find-ideas.ts';
import { foundAddress, foundKey } from '#views/find/found-address.ts';
import * as words from '#words/find.tsx';
import * as here from '#words/find-dialog.tsx';

/** Something that can be chosen: it leads somewhere, or fills in the field. */
export interface Option {
  key: string;
  to: Address;
  fill: string | null;
  content: ReactNode;
}

/** Options of one kind below their heading. */
export interface OptionGroup {
  title: string;
  options: Option[];
}

const NONE: ReadonlySet<string> = new Set();
/** Characters of a passage or gloss: two lines. */
const EXCERPT = 150;

/** What the list offers before anything is typed: recent finds, what to try, and the filters. */
export function groupsToBegin(library: Library, recent: readonly string[]): OptionGroup[] {
  const { topics, actors, examples, filtered } = findIdeas(library);
  const things = [
    ...topics.map((topic) => ({ kind: 'topic', topic }) as const),
    ...actors.map((actor) => ({ kind: 'actor', actor }) as const),
  ];
  return [
    {
      title: here.foundBefore,
      options: recent.map((request) => filling(request, 'recent', <b>{request}</b>)),
    },
    {
      title: words.filters,
      options: [
        ...FILTER_KEYS.map((key) =>
          filling(
            `${key}:`,
            'filter',
            <>
              <code>{examples[key]}</code> <span className="found-beside">{words.FILTER_SAYS[key]}</span>
            </>,
          ),
        ),
        ...(filtered === null
          ? []
          : [
              filling(
                filtered,
                'together',
                <>
                  <code>{filtered}</code> <span className="found-beside">{here.filtersTogether}</span>
                </>,
              ),
            ]),
      ],
    },
    {
      title: words.mostSpokenOf,
      options: things.map((thing) => ({
        key: `idea-${foundKey(thing)}`,
        to: foundAddress(library, thing),
        fill: null,
        content: <FoundThing thing={thing} terms={NONE} length={90} />,
      })),
    },
  ].filter(({ options }) => options.length > 0);
}

/** What the filter that is being typed can take. */
export function groupsOfOffers(offered: ReturnType<typeof offersAt>): OptionGroup[] {
  if (offered === null || offered.offers.length === 0) return [];
  const { filter, offers } = offered;
  return [
    {
      title: here.filterFinds(filter.key, words.FILTER_SAYS[filter.key]),
      options: offers.map(({ key, value, request }) =>
        filling(
          request,
          'offer',
          <>
            <code>
              {key}:{value.id}
            </code>{' '}
            <span className="found-beside">{value.name}</span>
          </>,
        ),
      ),
    },
  ];
}

/** What was found, the best of each kind, and the way to all of it; or, where nothing was, what is near. */
export function groupsOfFinds(library: Library, answer: Answer): OptionGroup[] {
  const { request, groups, terms, total } = answer;
  if (total === 0)
    return [
      {
        title: words.nearToIt,
        options: nearRequests(answer).map((near) =>
          filling(
            near.request,
            'near',
            <>
              <b>{near.request}</b> <span className="found-beside">{near.why}</span>
            </>,
          ),
        ),
      },
    ].filter(({ options }) => options.length > 0);
  return [
    ...groups.map(({ kind, total: all, best }) => ({
      title:
        best.length < all
          ? here.soManyOf(words.KIND_HEADING[kind], best.length, all)
          : words.KIND_HEADING[kind],
      options: best.map((thing) => ({
        key: foundKey(thing),
        to: foundAddress(library, thing, terms),
        fill: null,
        content: <FoundThing thing={thing} terms={terms} length={EXCERPT} />,
      })),
    })),
    {
      title: here.allOfIt,
      options: [
        {
          key: 'all',
          to: { page: 'find', request: requestText(request.text) },
          fill: null,
          content: <b>{here.allOnAPage(total)}</b>,
        },
      ],
    },
  ];
}

function filling(request: string, kind: string, content: ReactNode): Option {
  return {
    key: `${kind}-${request}`,
    to: { page: 'find', request: requestText(request) },
    fill: request,
    content,
  };
}
