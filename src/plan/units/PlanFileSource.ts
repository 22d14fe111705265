/** A file that may hold a unit's plan, of which nothing has been read yet. */
export interface PlanFile {
  readonly name: string;
  /** Where it lies below what the user has chosen, its name included; its name alone where that is not known. */
  readonly path: string;
  readonly bytes: number;
  /** All that is in it. Rejects where it cannot be had: it has been moved, or the network fails. */
  readonly read: () => Promise<ArrayBuffer>;
}

/**
 * Where files with units' plans come from: files of the user's machine, or a library on the web (docs/many-plans.md). Files are
 * given one by one, so that a library can be listed page by page while the first ones are read.
 */
export interface PlanFileSource {
  /** How many there are; null while that is not known. */
  readonly count: number | null;
  readonly files: (signal: AbortSignal) => Iterable<PlanFile> | AsyncIterable<PlanFile>;
}

/** The files that the user has chosen, one after the other. */
export function localFiles(files: readonly File[]): PlanFileSource {
  return { count: files.length, files: () => files.map(planFile) };
}

function planFile(file: File): PlanFile {
  return {
    name: file.name,
    path: file.webkitRelativePath || file.name,
    bytes: file.size,
    read: () => file.arrayBuffer(),
  };
}
