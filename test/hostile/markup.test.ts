import { MARKUP_ROWS } from './markup.js';
import { testRows } from './run-rows.js';

testRows(MARKUP_ROWS);
