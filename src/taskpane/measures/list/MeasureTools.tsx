import { Button } from "@fluentui/react-components";
import { CheckboxChecked20Regular } from "@fluentui/react-icons";
import { MEASURES_STRINGS } from "../../../content/strings/measuresStrings";
import { usePageStrings } from "../../words/usePageStrings";
import { BulkTools, type BulkToolsProps } from "../bulk/BulkTools";
import { ViewTools, type ViewToolsProps } from "../view/ViewTools";

export interface MeasureToolsProps {
  readonly view: ViewToolsProps;
  /** Null while no measures can be chosen. */
  readonly bulk: BulkToolsProps | null;
  /** Lets the user choose measures. */
  readonly onSelect: () => void;
}

/** Above the list: what is shown of it, and what is done to several measures at once. */
export function MeasureTools({ view, bulk, onSelect }: MeasureToolsProps) {
  const { bulk: words } = usePageStrings(MEASURES_STRINGS);
  return (
    <>
      <ViewTools {...view} />
      {bulk === null ? (
        <Button data-part="select" size="small" icon={<CheckboxChecked20Regular />} onClick={onSelect}>
          {words.start}
        </Button>
      ) : (
        <BulkTools {...bulk} />
      )}
    </>
  );
}
