import { ACCIDENT_STYLE } from './style-accident.js';
import { BASE_STYLE } from './style-base.js';
import { PRINT_STYLE } from './style-print.js';
import { SECTIONS_STYLE } from './style-sections.js';

/** The page's style sheet. STYLE_SHA256 is the digest of exactly this text, base64. */
export const STYLE = `${BASE_STYLE}${ACCIDENT_STYLE}${SECTIONS_STYLE}${PRINT_STYLE}`;

export const STYLE_SHA256 = 'FnRinSbVgfAL0qCh1yq0ZpQmFR9sX82OJkTJ/wkjBg4=';
