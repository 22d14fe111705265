import { opensAlong, setOpensAlong } from "../../word/office/autoOpen";
import { noteFailure } from "../failures";

/** Whether Word opens the pane together with this document; null where that cannot be chosen. */
export function readOpenAlong(): boolean | null {
  return opensAlong();
}

/** Has Word open the pane with this document from now on, for all who have the add-in, or no more. False where Word refuses. */
export async function chooseOpenAlong(opens: boolean): Promise<boolean> {
  const error = await setOpensAlong(opens).catch((thrown: unknown) => thrown);
  if (error !== null) noteFailure("word", error);
  return error === null;
}
