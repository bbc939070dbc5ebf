import type { Source } from '../../src/model/article.js';
import type { Problem } from '../../src/model/report.js';
import { DEFAULT_FIELDS } from '../../src/node/fields.js';
import { findInputs } from '../../src/node/find-inputs.js';
import { type OpenOptions, openJob } from '../../src/node/open-job.js';
import { takeInput } from '../../src/node/read-jobs.js';

/** Paths in, the sources that the program would make of them out, one after the other on this thread. */
export async function readPaths(paths: readonly string[], cwd: string, options: Partial<OpenOptions> = {}) {
  const all: OpenOptions = { maxBytes: 1_000_000, fields: DEFAULT_FIELDS, encoding: null, ...options };
  const { inputs, problems: found } = await findInputs(paths, { cwd, honoursIgnoreFiles: true });
  const sources: Source[] = [];
  const problems: Problem[] = [...found];
  for (const input of inputs) {
    await takeInput(input, all.maxBytes, {
      onProblem: (problem) => {
        problems.push(problem);
      },
      onJob: async (job) => {
        for await (const opened of openJob(job, all)) {
          if (opened.source !== null) sources.push(opened.source);
          problems.push(...opened.problems);
        }
      },
    });
  }
  return { sources, problems };
}
