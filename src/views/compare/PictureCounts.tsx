import type { Picture, WhoseWord } from '#query/compare/whose-word.ts';
import { STANDINGS } from '#query/standing.ts';
import { STANDING_GLOSS, STANDING_LABEL } from '#views/parts/standing-words.ts';
import { written } from '#words/locale.ts';
import * as words from '#words/whose-word.ts';
import { VoiceBar } from './VoiceBar.tsx';

interface PictureCountsProps {
  word: WhoseWord;
  speaker: string;
  ownOnly: boolean;
}

/** The picture before and after others' accounts are left out: positions by voice, and how they stand to each other. */
export function PictureCounts({ word: { all, own }, speaker, ownOnly }: PictureCountsProps) {
  const rows: { name: string; picture: Picture; counts: boolean }[] = [
    { name: words.everything, picture: all, counts: !ownOnly },
    { name: words.ownWord, picture: own, counts: ownOnly },
  ];
  return (
    <table className="picture-counts">
      <caption className="unseen">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{words.whatCounts}</span>
          </th>
          <th scope="col" className="voice-column">
            {words.positionsByWord}
          </th>
          {STANDINGS.map((standing) => (
            <th key={standing} scope="col" title={STANDING_GLOSS[standing]}>
              {STANDING_LABEL[standing]}
            </th>
          ))}
          <th scope="col">{words.actorsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, picture, counts }) => (
          <tr key={name} className={counts ? 'counts-now' : undefined}>
            <th scope="row">{name}</th>
            <td className="voice-column">
              <VoiceBar picture={picture} of={all.positions} speaker={speaker} />
            </td>
            {STANDINGS.map((standing) => (
              <td key={standing}>{written(picture.standings[standing])}</td>
            ))}
            <td>{written(picture.holders.size)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
