import type { ReactNode } from "react";
import { losesDownloads } from "../../actions/losesDownloads";

export interface WaysOutProps {
  readonly downloads: ReactNode;
  readonly copy: ReactNode;
}

/** Buttons that take something out of the pane: the copy comes first where downloads may be lost. */
export function WaysOut({ downloads, copy }: WaysOutProps) {
  const [first, second] = losesDownloads() ? [copy, downloads] : [downloads, copy];
  return (
    <>
      {first}
      {second}
    </>
  );
}
