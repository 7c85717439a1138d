import { useMemo } from 'react';
import { type FacesAddress, handoutAddress } from '#model/address.ts';
import { type FaceToFace, facesOf, faceToFace } from '#query/compare/face-to-face.ts';
import { MEETINGS } from '#query/compare/meeting.ts';
import { currentStatement } from '#query/current-statement.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Legend } from '#ui/Legend.tsx';
import { useScripting } from '#ui/use-scripting.ts';
import { speakerName } from '#views/compare/speaker-name.ts';
import { TopicChoice } from '#views/compare/TopicChoice.tsx';
import { WhoseWordSwitch } from '#views/compare/WhoseWordSwitch.tsx';
import { CompareHead } from '#views/parts/CompareHead.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import { handout } from '#words/comparing.ts';
import * as words from '#words/faces.ts';
import { FaceHeads } from './FaceHeads.tsx';
import { FaceRows } from './FaceRows.tsx';

import '#views/parts/page.css';
import './faces-page.css';
import '#views/parts/fold-link.css';

/** Two to four actors side by side: what they share, where they oppose each other, where only one speaks. */
export function FacesPage({ address: asked }: { address: FacesAddress }) {
  const library = useLibrary();
  const go = useGo();
  const scripting = useScripting();
  const { faces, address } = useMemo(() => {
    const actors = facesOf(library, asked.actors);
    return {
      faces: faceToFace(library, actors, asked),
      address: { ...asked, actors: actors.map(({ id }) => id) },
    };
  }, [library, asked]);
  const speaker = speakerName(library);
  const statement = currentStatement(library, address)?.statement.id ?? null;
  return (
    <article className="faces-page">
      <CompareHead title={words.faceToFace} page="faces" />
      <MeetingCounts faces={faces} />
      <div className="faces-choices">
        <TopicChoice
          topic={address.topic}
          onChoose={(topic) => go({ ...address, topic }, { replace: true })}
        />
        <WhoseWordSwitch address={address} speaker={speaker} />
        {statement !== null && faces.rows.length > 0 && (
          <AddressLink
            className="button"
            to={handoutAddress(statement, { actors: address.actors, topic: address.topic })}
          >
            {handout}
          </AddressLink>
        )}
      </div>
      <Legend speaker={speaker} />
      <div>
        <table className="faces-table">
          <caption className="unseen">{words.caption}</caption>
          <FaceHeads address={address} actors={faces.actors} />
          {MEETINGS.map((meeting) => {
            const rows = faces.rows.filter((row) => row.meeting === meeting);
            const folds = meeting === 'alone' && !address.unfolded;
            return (
              rows.length > 0 && (
                <tbody key={meeting} id={meeting}>
                  <tr className="faces-group">
                    <th colSpan={faces.actors.length + 1} scope="rowgroup">
                      <span>
                        {words.MEETING[meeting]}{' '}
                        <span className="faces-gloss">
                          {words.meetingGloss(meeting, faces.actors.length, rows.length)}
                        </span>
                      </span>
                      {meeting === 'alone' && (
                        <AddressLink
                          className="fold-link"
                          replace
                          aria-expanded={!folds}
                          to={{ ...address, unfolded: folds }}
                        >
                          {folds ? words.showAll(rows.length) : words.fold}
                        </AddressLink>
                      )}
                    </th>
                  </tr>
                  {(!folds || !scripting) && <FaceRows rows={rows} actors={faces.actors} folded={folds} />}
                </tbody>
              )
            );
          })}
        </table>
      </div>
      {faces.rows.length > 0 && (
        <TakeTable
          of={words.propositions(faces.rows.length)}
          name={`face-to-face-${faces.actors.map(({ id }) => id).join('-')}`}
          table={async () => {
            const { faceToFaceTable } = await import('#exchange/tables/matrix-tables.ts');
            return faceToFaceTable(library, {
              propositions: faces.rows.map(({ proposition }) => proposition),
              actors: faces.actors,
              positions: faces.rows.flatMap(({ positions }) => positions),
            });
          }}
        />
      )}
      {faces.rows.length === 0 && (
        <p className="faces-none">{address.topic === null ? words.noPosition : words.noPositionOnTopic}</p>
      )}
    </article>
  );
}

/** The counts in one sentence; with more than two actors, a sentence for each pair as well. */
function MeetingCounts({ faces }: { faces: FaceToFace }) {
  return (
    <div className="faces-counts" role="status">
      <p className="faces-sentence">{words.meetings(faces.actors, faces.counts)}</p>
      {faces.actors.length > 2 && (
        <ul>
          {faces.pairs.map(({ actors, counts }) => (
            <li key={actors.map(({ id }) => id).join()}>{words.meetings(actors, counts)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
