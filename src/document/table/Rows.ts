/** The texts of a table's cells, row by row; the first row is the header. */
export type Rows = readonly (readonly string[])[];
