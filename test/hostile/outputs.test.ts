import type { Report, renderDifference, renderTimeline } from '../../src/index.js';
import { makeFolder, removeFolder } from '../node/temp-folder.js';
import { CONTROLS } from './articles.js';
import { faultsOfFormat } from './formats.js';
import { OUTPUT_ROWS } from './outputs.js';
import { runHere } from './program.js';
import { testRows } from './run-rows.js';

testRows(OUTPUT_ROWS);

const ENGINE = '../../dist/index.js';

const LOOK = { color: false, width: 80, borders: true, quiet: false, verbose: false };

/** Those that take more than a report. */
const OTHERS: Readonly<Record<string, (render: never) => (report: Report) => string>> = {
  timeline: (render: typeof renderTimeline) => (report) => render(report, LOOK),
  difference: (render: typeof renderDifference) => (report) => render({ ...report, findings: [] }, report, LOOK),
};

/** Every way to tell a report, by its name in small letters: `renderSarif` is sarif. */
async function renderers(): Promise<readonly (readonly [format: string, render: (report: Report) => string])[]> {
  const engine = (await import(ENGINE)) as Record<string, unknown>;
  return Object.entries(engine).flatMap(([name, value]) => {
    const format = /^render([A-Z]\w+)$/.exec(name)?.[1]?.toLowerCase();
    const isOther = format !== undefined && !['terminal', 'json', 'line'].includes(format);
    if (!isOther) return [];
    const render = OTHERS[format]?.(value as never) ?? (value as (report: Report) => string);
    return [[format, render] as const];
  });
}

describe('in the formats that other programs read', () => {
  test.each(OUTPUT_ROWS)('$id: $case', async ({ files }) => {
    const folder = await makeFolder({ ...files, ...CONTROLS });
    const { stdout } = await runHere(['scan', '.', '--format', 'json'], folder);
    await removeFolder(folder);
    const report = JSON.parse(stdout) as Report;
    for (const [format, render] of await renderers()) expect(faultsOfFormat(format, render(report))).toEqual([]);
  });

  test('they are found', async () => {
    expect((await renderers()).map(([format]) => format)).toEqual(expect.arrayContaining(['csv', 'github', 'sarif']));
  });
});
