import { NUMBER_ROWS } from './numbers.js';
import { testRows } from './run-rows.js';

testRows(NUMBER_ROWS);
