/** What is done with one job on whatever thread: its bytes opened, its articles read. */
import {
  type Extraction,
  type ExtractOptions,
  extractSource,
  type FactDeclaration,
  type Lexicon,
  type Limits,
  type Problem,
  type Source,
} from '../index.js';
import { type FencedTask, LAST } from '../node/fence.js';
import { failed } from '../node/input-problem.js';
import { type OpenOptions, openJob } from '../node/open-job.js';
import type { ReadJob } from '../node/read-jobs.js';
import { catalogueWith, sameLexicon } from './catalogue.js';

export interface JobSettings {
  readonly open: OpenOptions;
  readonly limits: Partial<Limits>;
  /** Facts beside those of the catalogue. */
  readonly declared: readonly FactDeclaration[];
  /** Words beside those that are known. */
  readonly lexicon: Lexicon | undefined;
  /** Whether a fault of ours ends the run with its stack instead of costing one article. */
  readonly isDebug: boolean;
}

export interface JobWork {
  readonly job: ReadJob;
  readonly settings: JobSettings;
  /** How many of its articles are done with already. */
  readonly skip: number;
}

/** Jobs one after the other; `skip` is of the first. */
export interface JobsWork {
  readonly jobs: readonly ReadJob[];
  readonly settings: JobSettings;
  readonly skip: number;
}

/** One article of a job, or why there is none. */
export interface JobPart {
  readonly extraction: Extraction | null;
  readonly problems: readonly Problem[];
}

/** The articles of a job one by one; the work on the next one begins when it is asked for. */
export async function* readJob({ job, settings, skip }: JobWork): AsyncGenerator<JobPart> {
  const { declared, lexicon, limits } = settings;
  const options: ExtractOptions = { facts: catalogueWith(declared), lexicon: sameLexicon(lexicon), limits };
  let at = 0;
  try {
    for await (const { source, problems } of openJob(job, settings.open)) {
      if (at++ < skip) continue;
      yield source === null ? { extraction: null, problems } : readSource(source, problems, options, settings);
    }
  } catch (error) {
    yield faulty(job.path, error, settings);
  }
}

function readSource(
  source: Source,
  problems: readonly Problem[],
  options: ExtractOptions,
  settings: JobSettings,
): JobPart {
  try {
    return { extraction: extractSource(source, options), problems };
  } catch (error) {
    return faulty(source.path, error, settings);
  }
}

/** A fault of ours costs the article it happens on; the others are read, and the exit code tells of it. */
function faulty(path: string, error: unknown, { isDebug }: JobSettings): JobPart {
  if (isDebug) throw error;
  const message = `a fault of crashcheck itself: ${error instanceof Error ? error.message : String(error)}`;
  return { extraction: null, problems: [failed(path, 'fault', message)] };
}

/** Entry of a thread: tells every part as it is done, and null behind each job. */
export async function runFenced({ work: { jobs, settings, skip }, port }: FencedTask<JobsWork>): Promise<void> {
  for (const [index, job] of jobs.entries()) {
    for await (const part of readJob({ job, settings, skip: index === 0 ? skip : 0 })) port.postMessage(part);
    port.postMessage(null);
  }
  port.postMessage(LAST);
}
