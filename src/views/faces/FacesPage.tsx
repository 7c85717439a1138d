import { useMemo } from 'react';
import { type FacesAddress, handoutAddress } from '#model/address.ts';
import { type FaceToFace, facesOf, faceToFace } from '#query/compare/face-to-face.ts';
import { MEETINGS } from '#query/compare/meeting.ts';
import { currentStatement } from '#query/current-statement.ts';
import { useGo } from '#state/address.ts';
import { useLibrary } from '#state/library.tsx';
import { AddressLink } from '#ui/AddressLink.tsx';
import { Legend } from '#ui/Legend.tsx';
import { speakerName } from '#views/compare/speaker-name.ts';
import { TopicChoice } from '#views/compare/TopicChoice.tsx';
import { useScripting } from '#views/compare/use-scripting.ts';
import { WhoseWordSwitch } from '#views/compare/WhoseWordSwitch.tsx';
import { CompareHead } from '#views/parts/CompareHead.tsx';
import { TakeTable } from '#views/parts/take-table/TakeTable.tsx';
import { counted } from '#words/terms.ts';
import { FaceHeads } from './FaceHeads.tsx';
import { FaceRows } from './FaceRows.tsx';
import { MEETING_LABEL, meetingGloss, meetingsSentence } from './meeting-words.ts';
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
      <CompareHead title="Face to face" page="faces" />
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
            Handout
          </AddressLink>
        )}
      </div>
      <Legend speaker={speaker} />
      <div>
        <table className="faces-table">
          <caption className="unseen">Propositions in rows, actors side by side in columns</caption>
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
                        {MEETING_LABEL[meeting]}{' '}
                        <span className="faces-gloss">
                          {meetingGloss(meeting, faces.actors.length)}
                          {'\u00a0'}
                          {rows.length}
                        </span>
                      </span>
                      {meeting === 'alone' && (
                        <AddressLink
                          className="fold-link"
                          replace
                          aria-expanded={!folds}
                          to={{ ...address, unfolded: folds }}
                        >
                          {folds ? `Show all ${rows.length}` : 'Fold'}
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
          of={counted(faces.rows.length, 'proposition')}
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
        <p className="faces-none">
          None of them takes a position{address.topic === null ? '' : ' on this topic'}.
        </p>
      )}
    </article>
  );
}

/** The counts in one sentence; with more than two actors, a sentence for each pair as well. */
function MeetingCounts({ faces }: { faces: FaceToFace }) {
  return (
    <div className="faces-counts" role="status">
      <p className="faces-sentence">{meetingsSentence(faces.actors, faces.counts)}</p>
      {faces.actors.length > 2 && (
        <ul>
          {faces.pairs.map(({ actors, counts }) => (
            <li key={actors.map(({ id }) => id).join()}>{meetingsSentence(actors, counts)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
