/** The largest file that is read, and the most that is inflated of a document: a plan is far below 1 MB. */
export const MOST_BYTES = 20 * 1024 * 1024;
