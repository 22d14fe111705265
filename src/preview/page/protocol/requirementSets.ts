import type { Platform } from "../../host/HostSettings";

/** The client library and the host of the preview answer WordApi up to this; real Word says more. */
const WORD_API = "1.4";

const EVERYWHERE = {
  WordApi: WORD_API,
  CustomXmlParts: "1.1",
  DialogApi: "1.1",
  DocumentEvents: "1.1",
  Settings: "1.1",
};

/** Word on Windows and Mac; of it, the host has the language of a range. */
const DESKTOP = { ...EVERYWHERE, AddinCommands: "1.3", WordApiDesktop: "1.3" };

/** The sets of word-api-requirement-sets.md that the preview can keep, each on the platforms that have it. */
const SETS: Record<Platform, Record<string, string>> = {
  windows: DESKTOP,
  mac: DESKTOP,
  web: { ...EVERYWHERE, AddinCommands: "1.3" },
  ipad: EVERYWHERE,
};

/** What `Office.context.requirements.isSetSupported` answers from, as the library reads it. */
export function requirementSets(platform: Platform): string {
  return JSON.stringify(SETS[platform]);
}
