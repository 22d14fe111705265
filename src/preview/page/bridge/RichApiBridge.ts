import type { WordHost } from "../../host/WordHost";
import { isRecord } from "../protocol/XdmMessage";

/** Takes the batches of `context.sync()` to the host and back, as slowly as the settings say, and counts them. */
export class RichApiBridge {
  roundTrips = 0;
  answeredBytes = 0;

  constructor(private readonly host: () => WordHost) {}

  /** Answers a request of executeRichApiRequestAsync: `[customData, method, path, headers, body, ...]`. */
  async answer(request: unknown): Promise<{ Error: number; Data: readonly [number, readonly string[], string] }> {
    const body = JSON.stringify(this.host().processQuery(readBody(request)));
    this.roundTrips += 1;
    this.answeredBytes += new TextEncoder().encode(body).length;
    const { latency } = this.host().settings;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    return { Error: 0, Data: [200, [], body] };
  }
}

function readBody(request: unknown): unknown {
  const array = isRecord(request) ? request.ArrayData : undefined;
  const body: unknown = Array.isArray(array) ? array[4] : undefined;
  if (typeof body !== "string") throw new Error("A batch without a body.");
  return JSON.parse(body);
}
