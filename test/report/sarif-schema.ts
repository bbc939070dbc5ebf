import { readFileSync } from 'node:fs';
import ajvDraft4 from 'ajv-draft-04';
import ajvFormats from 'ajv-formats';

const schema: object = JSON.parse(
  readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
) as object;
const ajv = new ajvDraft4.default({ strict: false, allErrors: true, unicodeRegExp: false });
ajvFormats.default(ajv);
const validate = ajv.compile(schema);

/** What the official schema finds wrong with a log; empty for a valid one. */
export function sarifFaults(log: unknown): string[] {
  validate(log);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Message {
  readonly text: string;
}

interface Place {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: Readonly<Record<string, unknown>> & { readonly snippet: Message };
  };
  readonly message: Message;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly suppressions?: readonly unknown[];
  readonly message: Message;
  readonly locations: readonly Place[];
  readonly relatedLocations: readonly Place[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, string>>;
}

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: Message;
  readonly fullDescription: Message;
  readonly help: Message;
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: { readonly tags: readonly string[] };
}

/** A run as far as tests look into it. */
export interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly Rule[]; readonly notifications?: readonly unknown[] } };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: Message }[];
    },
  ];
  readonly results: readonly Result[];
}
