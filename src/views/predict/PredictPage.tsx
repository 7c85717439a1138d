import type { PredictAddress } from '#model/address.ts';
export function PredictPage({ address }: { address: PredictAddress }) {
  return <p>{address.page}</p>;
}
