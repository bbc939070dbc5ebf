import { BOMB_ROWS } from './bombs.js';
import { testRows } from './run-rows.js';

testRows(BOMB_ROWS);
