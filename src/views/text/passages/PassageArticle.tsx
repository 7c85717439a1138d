import type { Weight } from '#model/vocabulary.ts';
import { wholeOf } from '#query/cited-words.ts';
import { known } from '#query/known.ts';
import type { PassageStrand } from '#query/passage-strands.ts';
import type { ReadPassage } from '#query/reading-passage.ts';
import { QuoteActions } from '#views/parts/QuoteActions.tsx';
import { PassageNotes } from '#views/text/notes/PassageNotes.tsx';
import { passageHref, predictHref, type StatementSetting } from '#views/text/statement-setting.ts';
import { passageName, passageNumber, passagesName } from '#words/terms.ts';
import * as words from '#words/text-passage.ts';
import { PassageWords } from './PassageWords.tsx';
import { TopicBars } from './TopicBars.tsx';
import './passage.css';

interface PassageArticleProps {
  setting: StatementSetting;
  read: ReadPassage;
  strands: readonly PassageStrand[];
}

/** A passage: its number, its topics, its words as they stand in the source, and the notes on its positions. */
export function PassageArticle({ setting, read, strands }: PassageArticleProps) {
  const { library, index } = setting;
  const { id, kind, speaker } = read.passage;
  const codes = index.topicCodesByPassage.get(id) ?? [];
  const topicsOf = (weight: Weight) =>
    codes.filter((code) => code.weight === weight).map(({ topic }) => known(library.topics, topic));
  const topics = codes.map(({ topic }) => known(library.topics, topic).label);
  return (
    <article
      id={id}
      data-passage={id}
      className={`passage ${kind}`}
      aria-label={words.passageLabel(id, kind, topics)}
    >
      <a className="passage-number" href={passageHref(setting, id)} aria-label={passageName(id)}>
        {passageNumber(id)}
      </a>
      <QuoteActions
        citable={{
          kind: 'words',
          statement: index.statement.id,
          spans: [wholeOf(read.passage)],
          position: null,
        }}
        name={passagesName([id])}
      >
        {read.positions.length > 0 && (
          <a
            className="quote-action predict-passage"
            href={predictHref(setting, id)}
            aria-label={words.predictPassage(id)}
          >
            {words.predict}
          </a>
        )}
      </QuoteActions>
      <TopicBars
        strands={strands}
        question={kind === 'question'}
        about={topicsOf('primary')}
        touched={topicsOf('secondary')}
      />
      <div className="passage-words">
        {read.opensTurn && (
          <h3 className="speaker">{words.turnOf(kind, known(library.actors, speaker).name)}</h3>
        )}
        <p lang={index.statement.language}>
          <PassageWords setting={setting} read={read} />
        </p>
      </div>
      {read.positions.length > 0 && <PassageNotes setting={setting} read={read} />}
    </article>
  );
}
