import { createContext, use } from "react";

/** Whether nothing can be written in the document, so that fields only show: what is typed would be lost. */
export const ReadOnly = createContext(false);

/** The same, for what stands in a page. */
export function useReadOnly(): boolean {
  return use(ReadOnly);
}
