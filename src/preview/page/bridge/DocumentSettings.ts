import type { WordHost } from "../../host/WordHost";
import { isRecord } from "../protocol/XdmMessage";

/** `Office.context.document.settings` of the open document: what the add-in saved, serialized by the library. */
export class DocumentSettings {
  /** @param addIn the add-in's id in its manifest */
  constructor(
    private readonly host: () => WordHost,
    private readonly addIn: string,
  ) {}

  /** As `_settings` of the app context has them. */
  all(): Record<string, string> {
    return Object.fromEntries(this.host().addInSettings(this.addIn));
  }

  /**
   * Replaces all of them by those of a saveAsync request, which carries `[name, value]` pairs. Throws AccessDenied in a
   * read-only document.
   */
  save(request: unknown): void {
    const method = isRecord(request) ? request.DdaSettingsMethod : undefined;
    const pairs: unknown = isRecord(method) ? method.Properties : undefined;
    this.host().saveAddInSettings(this.addIn, new Map(Array.isArray(pairs) ? pairs.filter(isPair) : []));
  }

  /** The answer to refreshAsync. */
  load(): { Properties: { Settings: readonly [string, string][] } } {
    return { Properties: { Settings: Object.entries(this.all()) } };
  }
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && typeof pair[0] === "string" && typeof pair[1] === "string";
}
