import * as words from '#words/app.ts';
import './loading.css';

/** Stands where a page will be whose code is still on its way; says so only if that takes a while. */
export function Loading() {
  return <p className="loading">{words.onItsWay}</p>;
}
