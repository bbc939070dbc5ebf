import type { Pattern } from '../../model/pattern.js';
import { lexicon } from './lexicon.js';

export const patterns: readonly Pattern[] = [
  { name: 'left-from', words: '%leave ~3 from #place', lexicon },
  { name: 'departed-place', words: 'departed|left|leaving #place', lexicon },
  { name: 'from-to', words: 'from #place ~2 to|for|towards|toward #place' },
  { name: 'between-and', words: 'flight|flying|travelling|traveling|train|service|route between #place and' },
];
