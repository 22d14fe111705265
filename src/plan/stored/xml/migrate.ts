import { VERSION } from "./namespace";

/**
 * The part's root as today's version has it, or null where a newer add-in wrote it. Every version ever written is read:
 * a version that is added gets its change here.
 */
export function migrate(root: Element, version: number): Element | null {
  return version > VERSION ? null : root;
}
