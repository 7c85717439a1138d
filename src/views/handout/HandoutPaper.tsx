import { compareAddress, type HandoutAddress } from '#model/address.ts';
import { shortName } from '#query/account.ts';
import type { Handout } from '#query/handout/handout.ts';
import { known } from '#query/known.ts';
import type { StatementIndex } from '#query/statement-index.ts';
import { toneOf } from '#query/tone.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Legend } from '#ui/Legend.tsx';
import { TopicDisc } from '#ui/TopicDisc.tsx';
import { longDate } from '#words/locale.ts';
import { counted } from '#words/terms.ts';
import { HandoutRibbon } from './HandoutRibbon.tsx';
import { HandoutTasks } from './HandoutTasks.tsx';
import { handoutLede, handoutTitle, oneVoice } from './handout-words.ts';
import { SidesTable } from './SidesTable.tsx';
import { WorkTable } from './WorkTable.tsx';
import './handout-paper.css';

interface HandoutPaperProps {
  index: StatementIndex;
  address: HandoutAddress;
  handout: Handout;
}

/** The sheet itself, in black alone, with its key and its source. */
export function HandoutPaper({ index, address, handout }: HandoutPaperProps) {
  const library = useLibrary();
  const { statement } = index;
  const { subject, rows, left, words } = handout;
  const { sheet, paper } = address;
  const speaker = shortName(known(library.actors, statement.speaker));
  const voice = oneVoice(handout, speaker);
  const topic = subject.tour === null && subject.actors.length === 0 ? subject.topic : null;
  return (
    <article className={`handout-paper paper-${paper} sheet-${sheet}`}>
      <p className="paper-top">
        <b>Parley</b>
        <span>
          {statement.heading}, {statement.place}, {longDate(statement.date)}
        </span>
      </p>
      {sheet === 'worksheet' && (
        <p className="paper-name">
          <span>Name</span>
          <span>Class</span>
          <span>Date</span>
        </p>
      )}
      <header className="paper-head">
        {sheet === 'key' && <p className="paper-kind">Answer key</p>}
        <h1>
          {topic !== null && <TopicDisc topic={topic} tone={toneOf(library, topic.id)} size="large" />}
          {handoutTitle(subject)}
        </h1>
        <p>
          {handoutLede(handout, address)} {voice}
        </p>
      </header>
      <HandoutRibbon index={index} passages={handout.passages} />
      {rows.length === 0 ? (
        <p className="paper-none">No position is stated or reported here.</p>
      ) : sheet === 'handout' ? (
        <SidesTable rows={rows} speaker={speaker} language={statement.language} />
      ) : (
        <WorkTable
          rows={rows}
          gaps={handout.gaps}
          solved={sheet === 'key'}
          speaker={speaker}
          language={statement.language}
        />
      )}
      {left > 0 && (
        <p className="paper-left">
          And{' '}
          <AddressLink
            to={compareAddress({ topic: topic?.id ?? null, actors: subject.actors.map(({ id }) => id) })}
          >
            {counted(left, 'more proposition')}
          </AddressLink>{' '}
          in Parley, under Compare.
        </p>
      )}
      {sheet === 'worksheet' && words.length > 0 && (
        <section className="word-bank">
          <h2>Words for the gaps</h2>
          <p lang={statement.language}>{words.join('  ·  ')}</p>
        </section>
      )}
      <HandoutTasks tasks={handout.tasks} solved={sheet === 'key'} speaker={speaker} />
      <footer className="paper-key">
        <Legend speaker={speaker} />
      </footer>
    </article>
  );
}
