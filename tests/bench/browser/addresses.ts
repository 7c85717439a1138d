import { type Address, textAddress } from '#model/address.ts';
import { STATEMENT } from './models.ts';

export const TABLE: Address = { page: 'table', statement: STATEMENT, selection: null };
export const TEXT: Address = textAddress(STATEMENT);
