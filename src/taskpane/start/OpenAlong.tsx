import { Checkbox, Field } from "@fluentui/react-components";
import { useState } from "react";
import { chooseOpenAlong, readOpenAlong } from "../../actions/document/openAlong";
import { OPEN_ALONG_STRINGS } from "../../content/strings/openAlongStrings";
import { usePageStrings } from "../words/usePageStrings";

/** The choice to have the pane open together with the document. Nothing where Word cannot do that. */
export function OpenAlong() {
  const words = usePageStrings(OPEN_ALONG_STRINGS);
  const [opens, setOpens] = useState(readOpenAlong);
  const [isRefused, setRefused] = useState(false);
  const [isSaving, setSaving] = useState(false);
  if (opens === null) return null;
  const choose = async (wanted: boolean): Promise<void> => {
    setSaving(true);
    setRefused(!(await chooseOpenAlong(wanted)));
    setSaving(false);
    setOpens(readOpenAlong());
  };
  return (
    <Field hint={words.help} {...(isRefused && { validationMessage: words.refused })}>
      <Checkbox
        label={words.label}
        checked={opens}
        onChange={(_, { checked }) => {
          if (!isSaving) void choose(checked === true);
        }}
      />
    </Field>
  );
}
