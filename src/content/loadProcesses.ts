import type { GuidanceItem } from "./Guidance";
import { loadAllGuidance } from "./loadAllGuidance";
import { PROCESSES, type Process } from "./processes";
import type { ProcessId } from "./processIds";

/** The processes with what they are put together of. */
export type Processes = Readonly<Record<ProcessId, Process<GuidanceItem>>>;

/** Fetches the processes with their items, from the guidance of all steps. */
export async function loadProcesses(): Promise<Processes> {
  const topics = (await loadAllGuidance()).flatMap((guidance) => guidance.topics);
  const items = new Map(topics.flatMap((topic) => topic.items).map((item) => [item.id, item]));
  const find = (id: string): GuidanceItem => {
    const item = items.get(id);
    if (item === undefined) throw new Error(`No item ${id}`);
    return item;
  };
  return Object.fromEntries(PROCESSES.map((process) => [process.id, withItems(process, find)])) as Processes;
}

function withItems(process: Process, find: (id: string) => GuidanceItem): Process<GuidanceItem> {
  const parts = process.parts.map((part) => ({
    ...part,
    procedure: part.procedure.map(find),
    questions: part.questions.map(find),
  }));
  return { ...process, purpose: find(process.purpose), results: process.results.map(find), parts };
}
