import type { SsbFailure } from "./SsbFailure";

/** Beside the pages, where IT wants one: `{ "ssb": false }` keeps the add-in from asking Statistics Norway. */
const POLICY = "policy.json";

/** Why Statistics Norway may not be asked; null where it may. Asked for only when it would be. A file that cannot be read forbids. */
export async function whyNotSsb(): Promise<SsbFailure | null> {
  try {
    const response = await fetch(POLICY, { cache: "no-store" });
    // Hosts that answer with a page where there is no file.
    const isMissing = response.status === 404 || (response.headers.get("Content-Type") ?? "").startsWith("text/html");
    if (isMissing) return null;
    return response.ok && allows(await response.text()) ? null : "switchedOff";
  } catch {
    return "noConnection";
  }
}

function allows(text: string): boolean {
  try {
    const policy: unknown = JSON.parse(text);
    return typeof policy === "object" && policy !== null && !("ssb" in policy && policy.ssb === false);
  } catch {
    return false;
  }
}
