import { testRows } from './run-rows.js';
import { SHAPE_ROWS } from './shapes.js';

testRows(SHAPE_ROWS);
