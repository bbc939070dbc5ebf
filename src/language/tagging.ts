/**
 * Parts of speech, for the few rules that words alone do not settle. compromise lives behind this door and is loaded on
 * the first question; most runs on short texts never ask.
 */
import { createRequire } from 'node:module';

interface TaggedTerm {
  readonly text: string;
  readonly tags: readonly string[];
}

type Tagger = (text: string) => { json(options: object): { terms: TaggedTerm[] }[] };

let tagger: Tagger | undefined;

function loadTagger(): Tagger {
  tagger ??= createRequire(import.meta.url)('compromise/two') as Tagger;
  return tagger;
}

/** compromise is not linear on freak input: more than this many UTF-16 units are not tagged at all. */
const LONGEST = 600;

/**
 * Lower-case finite verbs and participles of a stretch of one sentence, in order; infinitives, gerunds and auxiliaries
 * left out. Null when the stretch is too long to be tagged.
 */
export function mainVerbs(stretch: string): string[] | null {
  if (stretch.length > LONGEST) return null;
  const verbs: string[] = [];
  for (const { terms } of loadTagger()(stretch).json({ offset: false })) {
    for (const { text, tags } of terms) {
      if (tags.includes('Verb') && !tags.some((tag) => tag === 'Infinitive' || tag === 'Gerund' || tag === 'Auxiliary'))
        verbs.push(text.toLowerCase());
    }
  }
  return verbs;
}
