/** What a newsroom would say of a finding, in one sentence. */
import type { Claim } from '../model/claim.js';
import type { Position } from '../model/comparison.js';
import type { Draft } from './draft.js';

/** `what` is the fact's title. */
export function wordFinding(draft: Draft, what: string): string {
  if (draft.fact === 'statement') return wordRewording(draft);
  const said = draft.positions.map((position) => `${position.label} (${holders(position)})`);
  switch (draft.verdict) {
    case 'contradiction':
      return `The articles give different answers for the ${what}: ${said.join(' against ')}.`;
    case 'dispute':
      return `The ${what} is disputed: ${draft.positions.map((position) => `${position.label} (${voicesOf(position)})`).join(' against ')}.`;
    case 'drift':
      return `The same statement on the ${what} is told differently: ${said.join('; ')}.`;
    case 'update':
      return `The ${what} moved: ${draft.positions.map((position) => `${position.label} (${holders(position)})`).join(', then ')}.`;
    case 'reconciliation':
      return `Different figures for the ${what} that fit together: ${draft.explanation ?? said.join(', ')}.`;
    case 'refinement':
      return `The ${what} is given more and less specifically: ${said.join('; ')}.`;
  }
}

function wordRewording({ positions }: Draft): string {
  const name = positions[0]?.quotations?.[0]?.voice.name ?? '';
  return `One sentence of ${name} is quoted in ${positions.length} wordings: ${positions.map(holders).join('; ')}.`;
}

function holders(position: Position): string {
  const names = [...new Set((position.quotations ?? position.claims).map(({ source }) => source))];
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** Who says so, with what they do to it: "four sources; denied by the ministry". */
function voicesOf(position: Position): string {
  const voices = [...new Set(position.claims.map(voiceOf))];
  return voices.length <= 4 ? voices.join('; ') : `${voices.slice(0, 3).join('; ')} and ${voices.length - 3} more`;
}

function voiceOf(claim: Claim): string {
  const name = claim.attribution.at(-1)?.name ?? claim.source;
  if (claim.modality.standing === 'retracted') return `${name}, withdrawn`;
  if (claim.modality.polarity === 'denied') return `denied by ${name}`;
  return name;
}
