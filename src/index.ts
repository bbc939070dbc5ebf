/**
 * The front door: everything a library user may touch. Importing it touches nothing of the machine.
 */
export {
  type CrosscheckOptions,
  compareExtractions,
  crosscheck,
  DEFAULT_LIMITS,
  type Extraction,
  type ExtractOptions,
  extractSource,
  type Limits,
} from './crosscheck.js';
export {
  type ArticleLine,
  type ClaimLine,
  type ExtractionLine,
  extractionOf,
  linesOf,
  type ProblemLine,
} from './extraction-lines.js';
export { type ExtractionStore, storeExtractions } from './extraction-store.js';
export { checkDeclaration, checkLexicon, type DeclarationFault, defineFact, FACTS } from './facts/index.js';
export type { FilePlace, RoleSpan, Source, SourceMetadata } from './model/article.js';
export type { Attribution, Modality, Voice } from './model/claim.js';
export { SEVERITY_OF, type Severity, VERDICTS, type Verdict } from './model/comparison.js';
export type { FactDeclaration } from './model/fact-declaration.js';
export { FACT_IDS, type FactId, type FactKind, type FactValue } from './model/fact-kind.js';
export type { GatePolicy, Waiver } from './model/gate.js';
export {
  type Lexicon,
  type OwnOperator,
  type OwnOutlet,
  type OwnPlace,
  type OwnVehicle,
  type OwnWeapon,
  PLACE_TYPES,
  VEHICLE_CLASSES,
  type VehicleClass,
} from './model/lexicon.js';
export type * from './model/report.js';
export { SCHEMA_VERSION } from './model/report.js';
export { renderCompact } from './report/compact.js';
export { csvRows, renderCsv } from './report/csv.js';
export { compareReports, type Difference, renderDifference } from './report/difference.js';
export { renderGithub } from './report/github.js';
export { renderHtml } from './report/html/page.js';
export { jsonParts, renderJson } from './report/json.js';
export { renderLine } from './report/json-line.js';
export { renderJunit } from './report/junit.js';
export { isLeftOut, sumLeftOut } from './report/left-out.js';
export { type MarkdownOptions, renderMarkdown } from './report/markdown.js';
export { ndjsonLines, renderNdjson } from './report/ndjson.js';
export { REPORT_SCHEMA } from './report/report-schema.js';
export { renderSarif, type SarifOptions } from './report/sarif.js';
export { LARGEST_STEP_SUMMARY, renderStepSummary } from './report/step-summary.js';
export { renderTerminal, type TerminalOptions } from './report/terminal.js';
export { renderTimeline, renderTimelineJson } from './report/timeline.js';
