import { TextEncoder } from "node:util";

/** A file that the user chooses; jsdom's lacks arrayBuffer. */
export function fileOf(content: string | Uint8Array, name: string): File {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const file = new File([new Uint8Array(bytes)], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
}
