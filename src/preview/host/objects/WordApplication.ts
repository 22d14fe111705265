import { HostObject } from "../protocol/HostObject";
import { textArgument } from "./arguments";

/** Takes a file, as base64, that Word opens in a window of its own. */
type OpenFile = (base64: string) => void;

/** Word.DocumentCreated: a document that nobody sees before it is opened. */
export class DocumentCreated extends HostObject {
  readonly wireName = "DocumentCreated";
  readonly scalars = [];
  private readonly show: () => void;

  constructor(show: () => void) {
    super();
    this.show = show;
  }

  Open(): void {
    this.show();
  }
}

/** Word.Application */
export class WordApplication extends HostObject {
  readonly wireName = "Application";
  readonly scalars = [];
  private readonly openFile: OpenFile;

  constructor(openFile: OpenFile) {
    super();
    this.openFile = openFile;
  }

  /** An empty document where no file is given. What Word says to a file that is none is not played. */
  CreateDocument(base64: unknown): DocumentCreated {
    const file = base64 === undefined || base64 === null ? "" : textArgument(base64, "base64File");
    return new DocumentCreated(() => {
      this.openFile(file);
    });
  }
}
