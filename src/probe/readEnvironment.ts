import type { Environment } from "./Recording";

const SETS = [
  ["WordApi", 9],
  ["WordApiDesktop", 5],
] as const;

/** Which Word runs the page; to be called in Word. */
export function readEnvironment(): Environment {
  const { requirements, displayLanguage, contentLanguage } = Office.context;
  const context: Partial<Office.Context> = Office.context;
  const versions = SETS.flatMap(([name, newest]) =>
    Array.from({ length: newest }, (_, index) => [name, `1.${index + 1}`] as const),
  );
  const script = document.querySelector<HTMLScriptElement>('script[src*="office.js"]');
  return {
    date: new Date().toISOString().slice(0, 10),
    platform: String(context.platform ?? "unknown"),
    version: context.diagnostics?.version ?? "unknown",
    displayLanguage,
    contentLanguage,
    sets: versions.filter(([name, version]) => requirements.isSetSupported(name, version)).map((set) => set.join(" ")),
    officeJs: script?.src ?? "unknown",
  };
}
