import { useState } from "react";
import { Field, Input, Select } from "@fluentui/react-components";
import { SHEET_STRINGS } from "../../content/strings/sheetStrings";
import { usePageStrings } from "../words/usePageStrings";
import styles from "./ImportPage.module.css";

const USUAL = [";", "\t", ",", "|"] as const;
const isUsual = (sign: string): sign is (typeof USUAL)[number] => USUAL.some((each) => each === sign);

export interface DelimiterChoiceProps {
  /** What divides the cells now, found or chosen. */
  readonly delimiter: string;
  readonly onChoose: (delimiter: string) => void;
}

/** What divides the cells of a text file, where it was found wrong. */
export function DelimiterChoice({ delimiter, onChoose }: DelimiterChoiceProps) {
  const words = usePageStrings(SHEET_STRINGS);
  const [isOther, setOther] = useState(!isUsual(delimiter));
  return (
    <>
      <Field label={words.delimiter} className={styles.whole}>
        <Select
          className={styles.whole}
          select={{ className: styles.select }}
          value={isOther ? "" : delimiter}
          onChange={(_, { value }) => {
            setOther(value === "");
            if (value !== "") onChoose(value);
          }}
        >
          {USUAL.map((sign) => (
            <option key={sign} value={sign}>
              {words.delimiters[sign]}
            </option>
          ))}
          <option value="">{words.otherDelimiter}</option>
        </Select>
      </Field>
      {isOther && (
        <Field label={words.whichDelimiter}>
          <Input
            value={isUsual(delimiter) ? "" : delimiter}
            onChange={(_, { value }) => {
              if (value.trim() !== "") onChoose(value.slice(-1));
            }}
          />
        </Field>
      )}
    </>
  );
}
