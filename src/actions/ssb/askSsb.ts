import { failureOf, type SsbFailure } from "./SsbFailure";

/** Statistics Norway's PxWebApi v2: https://www.ssb.no/api/pxwebapiv2. No key. */
export const SSB = "https://data.ssb.no/api/pxwebapi/v2";

/** An answer as JSON, or why there is none. */
export type SsbAnswer =
  { readonly kind: "answered"; readonly json: unknown } | { readonly kind: "failed"; readonly failure: SsbFailure };

/** Before it is asked again where it is busy or closed. The limit is the whole municipality's: no more than this. */
const PAUSES_MS = [1000, 2000, 4000];

/** One call takes less than a second. */
const LONGEST_MS = 20_000;

/** Nobody's answer to us is longer. */
const LONGEST_ANSWER = 2_000_000;

let last: Promise<unknown> = Promise.resolve();

/** Asks for an address below SSB, after all that was asked before: several at once are refused. Never rejects. */
export function askSsb(path: string, gone?: AbortSignal): Promise<SsbAnswer> {
  const answer = last.then(() => askPatiently(path, gone));
  last = answer;
  return answer;
}

async function askPatiently(path: string, gone?: AbortSignal): Promise<SsbAnswer> {
  for (const pause of PAUSES_MS) {
    const answer = await askOnce(path, gone);
    const isPassing = answer.kind === "failed" && (answer.failure === "busy" || answer.failure === "closed");
    if (!isPassing || gone?.aborted === true) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return askOnce(path, gone);
}

/** Nothing is sent for who has stopped waiting. */
async function askOnce(path: string, gone?: AbortSignal): Promise<SsbAnswer> {
  if (gone?.aborted === true) return { kind: "failed", failure: "tooSlow" };
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
  };
  const late = setTimeout(stop, LONGEST_MS);
  gone?.addEventListener("abort", stop);
  try {
    const { signal } = controller;
    const response = await fetch(`${SSB}${path}`, { signal, credentials: "omit", referrerPolicy: "no-referrer" });
    const body = await response.text();
    return response.ok ? parsed(body) : { kind: "failed", failure: failureOf(response.status, body) };
  } catch {
    return { kind: "failed", failure: controller.signal.aborted ? "tooSlow" : "noConnection" };
  } finally {
    clearTimeout(late);
    gone?.removeEventListener("abort", stop);
  }
}

function parsed(body: string): SsbAnswer {
  if (body.length > LONGEST_ANSWER) return { kind: "failed", failure: "unreadable" };
  try {
    return { kind: "answered", json: JSON.parse(body) };
  } catch {
    return { kind: "failed", failure: "unreadable" };
  }
}
