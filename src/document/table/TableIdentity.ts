/** What the columns and rows of a table in Word are, by their places. */
export interface TableIdentity {
  /** Ids of our columns; null for the user's own. */
  readonly columns: readonly (string | null)[];
  /** Numbers of the rows below the header; null for empty rows. */
  readonly rows: readonly (string | null)[];
}
