import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { READING_STRINGS } from "../../content/strings/readingStrings";
import { reloadPane } from "../loading/reloadPane";
import { usePageStrings } from "../words/usePageStrings";

/** Why a page only shows, and what to do. Word tells that a document can be changed from now on only to a pane that is opened anew. */
export function ReadingOnly() {
  const words = usePageStrings(READING_STRINGS);
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        {words.why} {words.how}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={reloadPane}>
          {words.reopen}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
