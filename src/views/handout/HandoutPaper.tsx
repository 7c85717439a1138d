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
import { parley } from '#words/app.ts';
import * as words from '#words/handout.tsx';
import { HandoutRibbon } from './HandoutRibbon.tsx';
import { HandoutTasks } from './HandoutTasks.tsx';
import { handoutLede } from './handout-words.ts';
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
  const { subject, rows, left, words: wordBank } = handout;
  const { sheet, paper } = address;
  const speaker = shortName(known(library.actors, statement.speaker));

  const topic = subject.tour === null && subject.actors.length === 0 ? subject.topic : null;
  return (
    <article className={`handout-paper paper-${paper} sheet-${sheet}`}>
      <p className="paper-top">
        <b>{parley}</b>
        <span>{words.from(statement.heading, statement.place, statement.date)}</span>
      </p>
      {sheet === 'worksheet' && (
        <p className="paper-name">
          {words.TO_FILL_IN.map((what) => (
            <span key={what}>{what}</span>
          ))}
        </p>
      )}
      <header className="paper-head">
        {sheet === 'key' && <p className="paper-kind">{words.answerKey}</p>}
        <h1>
          {topic !== null && <TopicDisc topic={topic} tone={toneOf(library, topic.id)} size="large" />}
          {words.title(subject)}
        </h1>
        <p>
          {handoutLede(handout, address)} {handout.voice !== null && words.oneVoice(handout.voice, speaker)}
        </p>
      </header>
      <HandoutRibbon index={index} passages={handout.passages} />
      {rows.length === 0 ? (
        <p className="paper-none">{words.noPosition}</p>
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
          {words.moreUnderCompare(left, (more) => (
            <AddressLink
              to={compareAddress({ topic: topic?.id ?? null, actors: subject.actors.map(({ id }) => id) })}
            >
              {more}
            </AddressLink>
          ))}
        </p>
      )}
      {sheet === 'worksheet' && wordBank.length > 0 && (
        <section className="word-bank">
          <h2>{words.wordsForGaps}</h2>
          <p lang={statement.language}>{wordBank.join('  ·  ')}</p>
        </section>
      )}
      <HandoutTasks tasks={handout.tasks} solved={sheet === 'key'} speaker={speaker} />
      <footer className="paper-key">
        <Legend speaker={speaker} />
      </footer>
    </article>
  );
}
