import { create } from 'zustand';

/** Whether the table is shown as a picture or as a list of everything in it. */
export type TableView = 'picture' | 'list';

export const useTableView = create<{ view: TableView }>()(() => ({ view: 'picture' }));

export function setTableView(view: TableView): void {
  useTableView.setState({ view });
}
