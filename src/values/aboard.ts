import type { CountChunk } from '../model/chunk.js';

/** Whether a counted group is everybody in the vehicle: not the passengers only, not the crew only, not a part. */
export function isEverybody(count: CountChunk): boolean {
  if (count.whole !== null || count.facet !== null || count.value.min === 0) return false;
  return count.role === 'people' || count.role === 'bare';
}
