/** The examples of declared facts: a configuration that does not do what it shows is a fault. */
import { crosscheck } from '../../index.js';
import { catalogueWith } from '../catalogue.js';
import { UsageError } from '../usage-error.js';
import type { LoadedConfig } from './load-config.js';

/** @throws UsageError with every example that is not as it says, and its place. */
export function checkExamples({ config: { facts = [], lexicon }, placeOf }: LoadedConfig): void {
  const catalogue = catalogueWith(facts);
  const speaks = (id: string, text: string) =>
    crosscheck([{ path: 'example.txt', text, sha256: '' }], { facts: catalogue, lexicon }).claims.some(
      ({ fact }) => fact === id,
    );
  const faults = facts.flatMap(({ id, examples = {} }, at) =>
    (['speaks', 'silent'] as const).flatMap((kind) =>
      (examples[kind] ?? []).flatMap((text, index) =>
        speaks(id, text) === (kind === 'speaks')
          ? []
          : [
              `${placeOf(['facts', at, 'examples', kind, index])}: ${id} ${kind === 'speaks' ? 'stays silent' : 'speaks'} here: "${text}"`,
            ],
      ),
    ),
  );
  if (faults[0] !== undefined) throw new UsageError(faults[0], faults.slice(1));
}
