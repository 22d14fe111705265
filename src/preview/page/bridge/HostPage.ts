import type { WordHost } from "../../host/WordHost";
import type { PreviewSettings } from "../PreviewSettings";
import type { DocumentSettings } from "./DocumentSettings";
import type { RichApiBridge } from "./RichApiBridge";

/** What every frame of the add-in needs of the page that it is in. */
export interface HostPage {
  host(): WordHost;
  settings(): PreviewSettings;
  documentUrl(): string;
  documentSettings(): DocumentSettings;
  addInName(): string;
  bridge: RichApiBridge;
  /** The keyboard leaves the frame: to what comes before it on the page, or after it. */
  leaveFrame(direction: "before" | "after"): void;
}
