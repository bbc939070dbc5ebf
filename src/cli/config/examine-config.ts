/** Whether the configuration of the working folder can be used: for whoever asks what is wrong, so nothing is thrown. */
import { visible } from '../../report/visible.js';
import { UsageError } from '../usage-error.js';
import { findConfig, openConfig } from './find-config.js';

export interface ExaminedConfig {
  readonly isGood: boolean;
  /** Where it is, and what is to be said of it; in one line. */
  readonly finding: string;
}

/** `asked`: the file that the command line names; false: none is wanted. */
export async function examineConfig(asked: string | boolean | undefined, cwd: string): Promise<ExaminedConfig> {
  if (asked === false) return { isGood: true, finding: 'none, as asked' };
  try {
    const file = typeof asked === 'string' ? await openConfig(asked, cwd) : await findConfig(cwd);
    if (file === null) return { isGood: true, finding: 'none (crashcheck init writes one)' };
    const loaded = await (await import('./load-config.js')).loadConfig(file);
    (await import('./check-examples.js')).checkExamples(loaded);
    const own = loaded.config.facts?.length ?? 0;
    return { isGood: true, finding: `${visible(file.shown)}: valid${own === 0 ? '' : `, own facts: ${own}`}` };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { isGood: false, finding: [error.message, ...error.further].map(visible).join('; ') };
  }
}
