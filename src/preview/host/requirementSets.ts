import type { Platform } from "./HostSettings";

/** WordApi 1.1 and so on, each with the newest version that a client has. */
export type RequirementSets = Readonly<Record<string, string>>;

const EVERYWHERE = { CustomXmlParts: "1.1", DialogApi: "1.2", DocumentEvents: "1.1", Settings: "1.1" };
const WITH_RIBBON = { ...EVERYWHERE, AddinCommands: "1.3" };

/**
 * What each Word says of itself (office-js-docs-reference, word-api-requirement-sets.md, August 2026). The host has of these
 * sets what the add-in uses: any other member answers ApiNotFound, so that code behind a check of a set is met by it.
 */
export const REQUIREMENT_SETS: Readonly<Record<Platform, RequirementSets>> = {
  windows: { ...WITH_RIBBON, WordApi: "1.9", WordApiDesktop: "1.5" },
  mac: { ...WITH_RIBBON, WordApi: "1.9", WordApiDesktop: "1.5" },
  web: { ...WITH_RIBBON, WordApi: "1.9" },
  ipad: { ...EVERYWHERE, WordApi: "1.9", WordApiDesktop: "1.2" },
  ltsc2024: { ...WITH_RIBBON, WordApi: "1.8", WordApiDesktop: "1.1" },
};

/** Whether a platform's Word has a requirement set, as `Office.context.requirements.isSetSupported` says. */
export function supports(platform: Platform, set: string, version: string): boolean {
  const newest = REQUIREMENT_SETS[platform][set];
  return newest !== undefined && rank(newest) >= rank(version);
}

/** 1.10 is newer than 1.9. */
function rank(version: string): number {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1000 + minor;
}
