import { readFileSync } from "node:fs";
import { isDrawn, keyOf } from "./drawn.mjs";

/**
 * Lets the mutants of the sample through, or those alone that a run before has left alive: Stryker itself knows no samples.
 * The others come out as not compiling, which nothing counts. Stryker makes the checker in a process of its own: DRAW in the
 * environment names the JSON file that says what is drawn.
 */
class Sample {
  /** @param {readonly import("./drawn.mjs").StrykerMutant[]} mutants */
  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  init() {
    /** @type {unknown} */
    const draw = JSON.parse(readFileSync(process.env["DRAW"] ?? "", "utf8"));
    const { share, only } = /** @type {{ share: number, only?: readonly string[] }} */ (draw);
    const living = new Set(only);
    /** @type {(key: string) => boolean} */
    this.isDrawn = (key) => (only === undefined ? isDrawn(key, share) : living.has(key));
    return Promise.resolve();
  }

  /** @param {readonly import("./drawn.mjs").StrykerMutant[]} mutants */
  check(mutants) {
    const results = mutants.map((mutant) => {
      const passed = this.isDrawn?.(keyOf({ ...mutant, location: fromOne(mutant.location) })) ?? false;
      return [mutant.id, passed ? { status: "passed" } : { status: "compileError", reason: "not drawn" }];
    });
    return Promise.resolve(Object.fromEntries(results));
  }
}

/**
 * A mutant's place as results have it: Stryker's checkers get lines and columns from 0.
 *
 * @param {import("./drawn.mjs").StrykerMutant["location"]} location
 */
function fromOne({ start, end }) {
  return {
    start: { line: start.line + 1, column: start.column + 1 },
    end: { line: end.line + 1, column: end.column + 1 },
  };
}

/** What Stryker finds here. */
export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: Sample }];
