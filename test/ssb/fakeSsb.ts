import { asset } from "../actions/inPlan";
import { answerAsSsb, type SsbMood } from "./answerAsSsb";

/** The add-in's own server and data.ssb.no, as a test wants them. */
export interface FakeWeb {
  /** What was asked for, in its order: "own policy.json", "ssb /v2/tables/07459/metadata". */
  readonly asked: string[];
  /** So many questions were open at once to Statistics Norway, at most. */
  most: number;
  mood: SsbMood;
  /** What stands in policy.json; null where there is none. */
  policy: string | null;
  /** What Statistics Norway answers in place of figures. */
  page: string | null;
  /** The network is off. */
  isOff: boolean;
  /** Statistics Norway never answers. */
  isSilent: boolean;
}

/** Answers for both, for the rest of the test. */
export function serveSsb(mood: SsbMood = {}): FakeWeb {
  const web: FakeWeb = {
    ...{ asked: [], most: 0, mood, policy: null, page: null, isOff: false, isSilent: false },
  };
  let open = 0;
  const send = async (url: string, options?: RequestInit): Promise<Response> => {
    const isSsb = url.startsWith("https://data.ssb.no/");
    web.asked.push(isSsb ? `ssb ${new URL(url).pathname.slice("/api/pxwebapi".length)}` : `own ${url}`);
    open += isSsb ? 1 : 0;
    web.most = Math.max(web.most, open);
    await Promise.resolve();
    open -= isSsb ? 1 : 0;
    if (web.isOff) throw new TypeError("Failed to fetch");
    if (isSsb && web.isSilent) await aborted(options?.signal);
    return answer(url, web);
  };
  Object.assign(window, { fetch: send });
  return web;
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener("abort", () => {
      reject(new DOMException("Aborted", "AbortError"));
    });
  });
}

function answer(url: string, { mood, policy, page }: FakeWeb): Response {
  if (url.startsWith("https://data.ssb.no/")) {
    const { status, body } = answerAsSsb(url, mood);
    return responseOf(status, page ?? body);
  }
  if (url === "policy.json") return policy === null ? responseOf(404, "") : responseOf(200, policy);
  return responseOf(200, new TextDecoder().decode(asset(url)));
}

/** jsdom has no Response. */
function responseOf(status: number, body: string): Response {
  const response = {
    ...{ status, ok: status < 300, headers: new Headers() },
    text: () => Promise.resolve(body),
    json: () => Promise.resolve(JSON.parse(body) as unknown),
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(body).buffer),
  };
  return response as unknown as Response;
}
