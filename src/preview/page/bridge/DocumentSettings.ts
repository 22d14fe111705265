import { isRecord } from "../protocol/XdmMessage";

/** `Office.context.document.settings` of the open document: what the add-in saved, serialized by the library. */
export class DocumentSettings {
  private entries = new Map<string, string>();

  /** As `_settings` of the app context has them. */
  all(): Record<string, string> {
    return Object.fromEntries(this.entries);
  }

  /** Replaces all of them by those of a saveAsync request, which carries `[name, value]` pairs. */
  save(request: unknown): void {
    const method = isRecord(request) ? request.DdaSettingsMethod : undefined;
    const pairs: unknown = isRecord(method) ? method.Properties : undefined;
    this.entries = new Map(Array.isArray(pairs) ? pairs.filter(isPair) : []);
  }

  /** The answer to refreshAsync. */
  load(): { Properties: { Settings: readonly [string, string][] } } {
    return { Properties: { Settings: [...this.entries] } };
  }
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string";
}
