import type { Hideable } from '#model/vocabulary.ts';
import type { PredictItem } from '#query/predict/predict-items.ts';
import * as words from '#words/predict.ts';
import { listed, quoted, voicePhrase } from '#words/terms.ts';

interface ShownProps {
  item: PredictItem;
  hidden: Hideable;
}

/** What is not hidden of something to predict. */
export function Shown({ item: { accounts }, hidden }: ShownProps) {
  const [{ holder, position, speaker, language }] = accounts;
  const voices = [...new Set(accounts.map((account) => voicePhrase(account.position.attribution, speaker)))];
  switch (hidden) {
    case 'stances':
      return (
        <>
          <b>{holder.name}</b> <span className="predict-voice">{listed(voices)}</span>
        </>
      );
    case 'holders':
      return <b>{words.whoQuestion[position.stance]}</b>;
    case 'topics':
      return (
        <>
          <span className="predict-words" lang={language}>
            {quoted(position.evidence.map(({ quote }) => quote).join(' … '))}
          </span>{' '}
          <span className="predict-voice">
            {words.wordsOf([...new Set(accounts.map((account) => account.holder.name))], voices)}
          </span>
        </>
      );
  }
}
