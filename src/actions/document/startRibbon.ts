import { associateFunction } from "../../word/office/associateFunction";
import { showDialog } from "../../word/office/showDialog";
import { startPane } from "./startPane";

/**
 * Has the ribbon's buttons run these functions, by the names that manifest.xml has. A function resolves to the message that
 * message.html is to show in a dialog, or to null. A mistake of our own is told as an unknown error.
 */
export function startRibbon(functions: Readonly<Record<string, () => Promise<string | null>>>): void {
  for (const [name, run] of Object.entries(functions)) {
    associateFunction(name, async () => {
      const message = await run().catch(() => "unknown");
      if (message === null) return;
      const { language } = await startPane();
      await showDialog(`message.html?${new URLSearchParams({ message, language }).toString()}`);
    });
  }
}
