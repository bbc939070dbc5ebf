import { FILE_ROWS } from './files.js';
import { testRows } from './run-rows.js';

testRows(FILE_ROWS);
