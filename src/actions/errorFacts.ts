import { HostError } from "../word/HostError";
import type { Failure } from "./failures";

/** Names of files of ours, with line and column where they are given: "step.a1b2c3.js:1:204". */
const PLACE = /(?<=\/)[\w.-]{1,60}\.(?:js|css|html)(?::\d{1,9}:\d{1,9})?(?![\w.])/g;

const MOST_PLACES = 5;

/** Office's codes, names of classes and members: letters and signs that no sentence is made of. */
const CODE = /^[A-Za-z0-9_.]{1,60}$/;

/**
 * A failure as codes: what it is and where it came up. Messages are left out, since they may quote what the user has written;
 * of a file that could not be fetched the message has the file's name and no more.
 */
export function errorFacts({ kind, error }: Failure): readonly string[] {
  if (error instanceof HostError) return [kind, error.code, ...codesOf(error.cause)];
  const places = placesIn(kind === "load" ? addressesOf(error) : stackOf(error));
  return [kind, ...(error instanceof Error ? codes(error.name) : []), ...codesOf(error), ...places];
}

/** Office's own code, and the member that it refused: "InvalidArgument", "Paragraph.insertText". */
function codesOf(error: unknown): readonly string[] {
  const { code, debugInfo } = recordOf(error);
  return [...codes(code), ...codes(recordOf(debugInfo).errorLocation)];
}

function codes(value: unknown): readonly string[] {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && CODE.test(text) ? [text] : [];
}

function placesIn(text: string): readonly string[] {
  return (text.match(PLACE) ?? []).slice(0, MOST_PLACES);
}

/** The stack without the message that browsers put before it: lines of it are "at name (address:1:2)" or "name@address:1:2". */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const stack = (error.stack ?? "").replaceAll(error.message, "");
  return stack
    .split("\n")
    .filter((line) => /^\s+at |^[^\s@]*@/.test(line))
    .join("\n");
}

/** Addresses of our own that a message names. */
function addressesOf(error: unknown): string {
  const words = error instanceof Error ? error.message.split(/[\s()]+/) : [];
  return words.filter((word) => word.startsWith(`${window.location.origin}/`)).join(" ");
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
