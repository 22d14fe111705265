import type { Json } from "./Recording";

/** What Word says when it refuses something; throws what is no error of Word's. */
export function wordError(error: unknown): Json {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { code, message } = error;
  const debugInfo = error.debugInfo as OfficeExtension.DebugInfo | undefined;
  return { code, message, location: debugInfo?.errorLocation ?? null };
}
