import type { Client } from "../../host/Client";
import type { ResponseBody } from "../../host/WordHost";
import { isRecord } from "../protocol/XdmMessage";
import type { Traffic } from "./Traffic";

/** What the library puts on a batch that is for the page around the add-in, and not for Word's document. */
const FOR_THE_PAGE = "WacPartition";

/** Takes the batches of one frame's `context.sync()` to the host and back, as slowly as the page says, and counts them. */
export class RichApiBridge {
  constructor(
    private readonly client: Client,
    private readonly traffic: Traffic,
    private readonly latency: () => number,
  ) {}

  /** Answers a request of executeRichApiRequestAsync: `[customData, method, path, headers, body, ...]`. */
  async answer(request: unknown): Promise<{ Error: number; Data: readonly [number, readonly string[], string] }> {
    const { recipient, body } = readBatch(request);
    if (recipient === FOR_THE_PAGE) return inEnvelope(JSON.stringify(acknowledge(body)));
    const answer = JSON.stringify(await this.client.answer(body));
    const latency = this.latency();
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (!isRelease(body)) this.traffic.roundTrips += 1;
    this.traffic.answeredBytes += new TextEncoder().encode(answer).length;
    return inEnvelope(answer);
  }
}

const inEnvelope = (body: string) => ({ Error: 0, Data: [200, [], body] as const });

function readBatch(request: unknown): { recipient: unknown; body: unknown } {
  const array: unknown = isRecord(request) ? request.ArrayData : undefined;
  const [recipient, , , , body] = Array.isArray(array) ? (array as unknown[]) : [];
  if (typeof body !== "string") throw new Error("A batch without a body.");
  return { recipient, body: JSON.parse(body) };
}

function readActions(body: unknown): readonly Record<string, unknown>[] {
  const actions: unknown = isRecord(body) ? body.Actions : undefined;
  return Array.isArray(actions) ? actions.filter(isRecord) : [];
}

/** The end of a Word.run: nothing but the objects it kept, opened (1) and let go. */
const isRelease = (body: unknown): boolean =>
  readActions(body).every(({ ActionType, Name }) => ActionType === 1 || Name === "_RemoveReference");

/** The library tells the page that its functions are ready (`notifyActionHandlerReady`); there is no more to it. */
function acknowledge(body: unknown): ResponseBody {
  const ids = readActions(body).map(({ Id }) => Id);
  return { Results: ids.filter((id) => typeof id === "number").map((ActionId) => ({ ActionId, Value: null })) };
}
