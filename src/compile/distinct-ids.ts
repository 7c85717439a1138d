import type { YamlFile } from './read-yaml.ts';
import type { Report } from './report.ts';

interface Listed<T> {
  items: readonly T[];
  /** The word for such an item. */
  what: string;
  /** Ids that mean something else there. */
  reserved?: readonly string[];
  file: YamlFile<unknown>;
  report: Report;
}

/** The items without those whose id is taken by an earlier one or is reserved; these are reported. */
export function distinctIds<T extends { id: string }>({
  items,
  what,
  reserved = [],
  file,
  report,
}: Listed<T>): T[] {
  const taken = new Set<string>();
  return items.filter((item) => {
    const at = file.at(item, 'id');
    if (reserved.includes(item.id)) {
      report.error('reserved-id', at, `No ${what} may be called “${item.id}”.`, 'Choose another id.');
      return false;
    }
    if (taken.has(item.id)) {
      report.error('duplicate-id', at, `There are two ${what}s “${item.id}”.`, 'Rename one, or take it out.');
      return false;
    }
    taken.add(item.id);
    return true;
  });
}
