import { readFileSync } from "node:fs";
import path from "node:path";

/** @typedef {import("@stryker-mutator/api/core").MutantResult} MutantResult */

/**
 * Scores by file, of what tests run, then the mutants that nobody noticed with their lines. A timeout is counted apart: on a
 * busy machine it says nothing. A test file that cannot even be loaded any more has noticed.
 *
 * @param {readonly MutantResult[]} results
 */
export function report(results) {
  const files = [...new Set(results.map(({ fileName }) => fileName))].sort();
  const rows = files.map((file) =>
    rowOf(
      nameOf(file),
      results.filter(({ fileName }) => fileName === file),
    ),
  );
  const lines = results.filter(isLiving).sort(byPlace).map(lineOf);
  return [heading(), ...rows, rowOf("all", results), "", ...lines].join("\n");
}

/**
 * Whether no test has noticed a mutant for sure.
 *
 * @param {MutantResult} mutant
 */
export function isLiving({ status }) {
  return status !== "Killed" && status !== "RuntimeError";
}

const WIDTHS = [48, 8, 8, 9, 10, 8];

/** @param {readonly (string | number)[]} cells */
function row(cells) {
  return cells
    .map((cell, index) =>
      index === 0 ? String(cell).padEnd(WIDTHS[0] ?? 0) : String(cell).padStart(WIDTHS[index] ?? 0),
    )
    .join("");
}

function heading() {
  return row(["file", "killed", "alive", "by time", "no tests", "score"]);
}

/**
 * @param {string} name
 * @param {readonly MutantResult[]} results
 */
function rowOf(name, results) {
  /** @param {readonly string[]} statuses */
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const [killed, alive, late, uncovered] = [
    count("Killed", "RuntimeError"),
    count("Survived"),
    count("Timeout"),
    count("NoCoverage"),
  ];
  const decided = killed + alive;
  const score = decided === 0 ? "-" : `${Math.round((100 * killed) / decided)} %`;
  return row([name, killed, alive, late, uncovered, score]);
}

/** @param {string} file */
function nameOf(file) {
  return path.relative(process.cwd(), file);
}

/**
 * @param {MutantResult} a
 * @param {MutantResult} b
 */
function byPlace(a, b) {
  return a.fileName.localeCompare(b.fileName) || a.location.start.line - b.location.start.line;
}

/** @param {MutantResult} mutant */
function lineOf({ fileName, status, replacement, location: { start, end } }) {
  const source = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const was = source.join("\n");
  const from = was.slice(start.column - 1, was.length - (source.at(-1)?.length ?? 0) + end.column - 1);
  const place = `${nameOf(fileName)}:${start.line}:${start.column}`;
  return `${status.padEnd(10)} ${place}  ${short(from)}  ->  ${short(replacement)}`;
}

/** @param {string} code */
function short(code) {
  const line = code.replace(/\s+/gu, " ");
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
