import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import text from "../look/text.module.css";

export interface ChooseFileButtonProps {
  readonly label: string;
  /** What the file is for, for those who do not see what is around. */
  readonly name: string;
  /** The kinds of files that are shown, as extensions; those of a plan where it is not said. */
  readonly accept?: string;
  readonly onChoose: (file: File) => void;
}

/** Lets the user choose a file. */
export function ChooseFileButton({ label, name, accept = ".xml,.docx", onChoose }: ChooseFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<FolderOpen20Regular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={name}
        tabIndex={-1}
        className={text.hidden}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onChoose(file);
          // So that the same file can be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
