/** The namespace of our custom XML parts. Stands in users' documents; never renamed. */
export const NAMESPACE = "urn:kompetanseplan:1";

/** The version of the parts that we write. */
export const VERSION = 2;
