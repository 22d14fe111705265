import { parseBlockTag } from "../../document/block/blockTag";
import { queueOwnParts } from "../parts";

const OWN_BOOKMARK = /^_kplan_/;

/**
 * Queues the search for all that the add-in has put into the document besides texts and tables: its controls, in headers and
 * text boxes too, hidden bookmarks and parts. After the next sync the function queues their removal; what the controls hold
 * stays.
 */
export function queueRemoval(context: Word.RequestContext): () => void {
  const { document } = context;
  const controls = document.contentControls.load("items/tag,items/cannotDelete");
  const bookmarks = document.body.getRange("Whole").getBookmarks(true, false);
  const parts = queueOwnParts(context);
  return () => {
    // Controls first: they are what Word may refuse.
    for (const control of controls.items.filter(({ tag }) => parseBlockTag(tag) !== null)) {
      if (control.cannotDelete) control.cannotDelete = false;
      control.delete(true);
    }
    for (const name of bookmarks.value.filter((each) => OWN_BOOKMARK.test(each))) document.deleteBookmark(name);
    for (const part of parts.items) part.delete();
  };
}
