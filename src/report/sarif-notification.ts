import type { Problem } from '../model/report.js';
import { isLeftOut } from './left-out.js';
import { fileOf } from './places.js';
import { artifactLocation, messageText } from './sarif-text.js';
import { counted } from './terminal-view.js';

/** What was left out of the log so that it can be uploaded. */
export interface SarifCuts {
  /** Findings in the report, and how many of them are results. */
  readonly findings: number;
  readonly results: number;
  /** How many results lost some of their locations. */
  readonly shortened: number;
  readonly maxLocations: number;
}

/** GitHub stores this many results of a run, gravest first. */
const MOST_SHOWN = 5_000;

/** A notification as far as others need to know it. */
export interface Notification {
  readonly descriptor: { readonly id: string };
}

/** An input that could not be used, or only in part. The level `error` says that the run is incomplete. */
export function problemNotification(problem: Problem) {
  const { path, code, message, action } = problem;
  const text = messageText(`${message} (${action})`);
  // A limit on the report itself is about no file.
  const isAboutFile = path !== '(report)';
  return {
    descriptor: { id: code },
    level: levelOf(problem),
    message: { text },
    ...(isAboutFile ? { locations: [{ physicalLocation: { artifactLocation: artifactLocation(fileOf(path)) } }] } : {}),
  };
}

function levelOf(problem: Problem): 'error' | 'warning' | 'note' {
  if (problem.action === 'failed') return 'error';
  return problem.action === 'skipped' && !isLeftOut(problem) ? 'warning' : 'note';
}

/** One notification for each way in which the log holds less than the report. */
export function cutNotifications({ findings, results, shortened, maxLocations }: SarifCuts) {
  const texts: string[] = [];
  if (results < findings) {
    texts.push(`${counted(findings - results, 'finding')} left out, those of the least severity: ${results} are told.`);
  }
  if (results > MOST_SHOWN) texts.push(`GitHub code scanning shows the first ${MOST_SHOWN} of ${results} results.`);
  if (shortened > 0) {
    texts.push(`${counted(shortened, 'result')} with more than ${maxLocations} places: those beyond are left out.`);
  }
  return texts.map((text) => ({ descriptor: { id: 'limit' }, level: 'warning', message: { text } }));
}
