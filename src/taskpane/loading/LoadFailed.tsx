import { Button } from "@fluentui/react-components";
import { Report } from "../report/Report";
import { useStrings } from "../words/StringsContext";

/** Part of the pane could not be fetched: says so, and tries again. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { app } = useStrings();
  return (
    <div role="alert">
      <p>{app.loadFailed}</p>
      <Button onClick={onRetry}>{app.openAgain}</Button>
      <Report about={["load"]} />
    </div>
  );
}
