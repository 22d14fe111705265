import { readInWorker } from "../foreign/readInWorker";
import type { documentParts } from "./documentParts";
import { planOfParts } from "./planOfParts";
import { problem, type ReadPlanFile } from "./PlanFileProblem";
import { MOST_READING_MS } from "../foreign/sizeLimit";

type Parts = Awaited<ReturnType<typeof documentParts>>;

/**
 * The plan in the bytes of a .docx: a worker takes its parts out. Their XML is read here, since workers have no DOMParser.
 * Rejects where the worker cannot be started, and when the signal is aborted.
 */
export async function readPlanDocument(bytes: Uint8Array, signal: AbortSignal): Promise<ReadPlanFile> {
  const start = () =>
    new Worker(/* webpackChunkName: "documentWorker" */ new URL("./documentWorker.ts", import.meta.url));
  const parts = await readInWorker<Uint8Array, Parts>({ start, request: bytes, most: MOST_READING_MS, signal });
  return typeof parts === "string" ? problem(parts) : planOfParts(parts);
}
