/** What went between the add-in and the host since the page was opened, all frames taken together. */
export interface Traffic {
  /** Batches that the add-in had to wait for: those that only give objects back it does not wait for. */
  roundTrips: number;
  /** Length of all answers, as UTF-8. */
  answeredBytes: number;
}
