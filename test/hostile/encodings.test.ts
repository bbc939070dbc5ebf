import { ENCODING_ROWS } from './encodings.js';
import { testRows } from './run-rows.js';

testRows(ENCODING_ROWS);
