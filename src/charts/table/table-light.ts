import type { DrawnJoint, DrawnRelation } from './table-picture.ts';

/** What is in focus, by ids; joints and relations as two ids with a space between. */
export interface LitIds {
  passages: ReadonlySet<string>;
  topics: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  joints: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  positions: ReadonlySet<string>;
}

/** What falls into the light of a focus. */
export interface TableLight {
  lights(kind: keyof LitIds, id: string): boolean;
  lightsAny(kind: keyof LitIds, ids: readonly string[]): boolean;
  lightsJoint(joint: Pick<DrawnJoint, 'topic' | 'passages'>): boolean;
  lightsRelation(relation: Pick<DrawnRelation, 'from' | 'to'>): boolean;
}

export function lightOf(lit: LitIds): TableLight {
  return {
    lights: (kind, id) => lit[kind].has(id),
    lightsAny: (kind, ids) => ids.some((id) => lit[kind].has(id)),
    lightsJoint: ({ topic, passages }) => passages.some((passage) => lit.joints.has(`${topic} ${passage}`)),
    lightsRelation: ({ from, to }) =>
      lit.relations.has(`${from} ${to}`) || lit.relations.has(`${to} ${from}`),
  };
}
