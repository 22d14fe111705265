import { talkToPane } from "../word/office/dialogPage";

/** In the page on the big screen: hears what the pane tells, and gives what tells the pane something. */
export function startScreenPage(onMessage: (message: string) => void): Promise<(message: string) => void> {
  return talkToPane(onMessage);
}
