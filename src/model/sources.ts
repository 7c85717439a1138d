/** Everything a collection is compiled from: file contents by their path below data/, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;
