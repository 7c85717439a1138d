import { finish } from '#charts/steps.ts';
import { findPlaces } from './find-places.ts';
import { layoutTable } from './layout-table.ts';
import type { TopicPlaces } from './layout-topics.ts';
import type { SizeClass } from './size-class.ts';
import type { TableInput } from './table-input.ts';
import type { TablePicture } from './table-picture.ts';

/** Lays a table out at once, with places found now or kept from an earlier layout of the same input. */
export function drawTable(input: TableInput, size: SizeClass, kept: TopicPlaces | null = null): TablePicture {
  return finish(layoutTable(input, size, kept ?? finish(findPlaces(input, size))));
}
