import type { HostErrorCode } from "./HostError";
import { own } from "../document/own";

/** Office's error codes (application-specific-api-error-handling; NotAllowed is real though missing there) in our own words. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  AccessDenied: "readOnly",
  NotAllowed: "readOnly",
  ItemNotFound: "changedMeanwhile",
  InvalidObjectPath: "changedMeanwhile",
  InvalidReference: "changedMeanwhile",
  ApiNotFound: "notSupported",
  ApiNotAvailable: "notSupported",
  NotImplemented: "notSupported",
  UnsupportedOperation: "notSupported",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  SearchDialogIsOpen: "busy",
  HostRestartNeeded: "busy",
  ConnectionFailure: "noConnection",
  Timeout: "noConnection",
};

/** Our code for an error of Office's; null for any other error: a mistake of ours. */
export function hostErrorCode(error: unknown): HostErrorCode | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? (own(CODES, code) ?? "unknown") : null;
}
