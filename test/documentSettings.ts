import type { WordHost } from "../src/preview/host/WordHost";

/** The id in manifest.xml, which is whose settings they are. */
export const ADD_IN = "7ee196bd-28da-494f-bdde-5f0ea65fc723";

/** `Office.context.document.settings` of a document, as the library has them: read when the add-in starts, written by saveAsync. */
export function documentSettings(host: WordHost) {
  const values = new Map([...host.addInSettings(ADD_IN)].map(([name, json]) => [name, JSON.parse(json) as unknown]));
  return {
    get: (name: string): unknown => values.get(name) ?? null,
    set: (name: string, value: unknown): void => void values.set(name, value),
    remove: (name: string): void => void values.delete(name),
    saveAsync: (done: (result: object) => void): void => {
      const json = new Map([...values].map(([name, value]) => [name, JSON.stringify(value)]));
      try {
        host.saveAddInSettings(ADD_IN, json);
        done({ status: "succeeded" });
      } catch {
        done({ status: "failed", error: { code: 5001, name: "Internal Error", message: "not saved" } });
      }
    },
  };
}
