import { mayLoseDownloads } from "../word/office/downloads";

/** Whether a download may come to nothing, without anyone being told: copying is the safer way out there. */
export function losesDownloads(): boolean {
  return mayLoseDownloads();
}
