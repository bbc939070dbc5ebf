/** The names of fields in data files, passed on for the command line. */
export { DEFAULT_FIELDS, type FieldNames } from '../unpack/unpack.js';
