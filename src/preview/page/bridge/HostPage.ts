import type { PreviewSettings } from "../PreviewSettings";
import type { DocumentSettings } from "./DocumentSettings";
import type { RichApiBridge } from "./RichApiBridge";

/** What every frame of the add-in needs of the page that it is in. */
export interface HostPage {
  settings(): PreviewSettings;
  documentUrl(): string;
  documentSettings(): DocumentSettings;
  addInName(): string;
  /** A way to the open document for one frame alone. */
  connect(): RichApiBridge;
  /** The keyboard leaves the frame: to what comes before it on the page, or after it. */
  leaveFrame(direction: "before" | "after"): void;
}
