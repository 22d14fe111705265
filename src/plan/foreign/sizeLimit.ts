/** The largest file that is read, and the most that is inflated of a document: a plan is far below 1 MB. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** The most that a document is made of: each picture is a part. */
export const MOST_PARTS = 10_000;

/** How long a document is read at most. */
export const MOST_READING_MS = 20_000;
