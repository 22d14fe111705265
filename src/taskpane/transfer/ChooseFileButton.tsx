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
export function ChooseFileButton({ onChoose, ...props }: ChooseFileButtonProps) {
  return (
    <ChooseFilesButton
      {...props}
      isOne
      onChoose={([file]) => {
        if (file !== undefined) onChoose(file);
      }}
    />
  );
}

export interface ChooseFilesButtonProps extends Omit<ChooseFileButtonProps, "onChoose"> {
  readonly isOne?: boolean;
  /** The button is the page's main one. */
  readonly isPrimary?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
}

/** Lets the user choose files, many at once. */
export function ChooseFilesButton(props: ChooseFilesButtonProps) {
  const { label, name, accept = ".xml,.docx", isOne = false, isPrimary = false, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple={!isOne}
        accept={accept}
        aria-label={name}
        tabIndex={-1}
        className={text.hidden}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onChoose(files);
          // So that the same file can be chosen again.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
