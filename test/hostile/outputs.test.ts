import { OUTPUT_ROWS } from './outputs.js';
import { testRows } from './run-rows.js';

testRows(OUTPUT_ROWS);
