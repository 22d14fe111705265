/** What Word says of itself; none of it is of the document's content. */
export interface OfficeFacts {
  /** As Office names it: "PC", "Mac", "OfficeOnline", "iOS"; null where Office is not there. */
  readonly platform: string | null;
  readonly version: string | null;
  /** "WordApi 1.9": the newest of each requirement set that the add-in may use. */
  readonly sets: readonly string[];
  readonly displayLanguage: string | null;
  readonly contentLanguage: string | null;
  readonly isReadOnly: boolean;
}

const SETS: Readonly<Record<string, readonly string[]>> = {
  WordApi: ["1.9", "1.8", "1.7", "1.6", "1.5", "1.4", "1.3", "1.2", "1.1"],
  WordApiDesktop: ["1.4", "1.3", "1.2", "1.1"],
  DialogApi: ["1.2", "1.1"],
  AddinCommands: ["1.1"],
};

const NOTHING: OfficeFacts = {
  platform: null,
  version: null,
  sets: [],
  displayLanguage: null,
  contentLanguage: null,
  isReadOnly: false,
};

/** What is known of the Word that the add-in runs in. Never throws: it is asked for where much else has failed. */
export function officeFacts(): OfficeFacts {
  try {
    const context: Partial<Office.Context> = Office.context;
    const { requirements, diagnostics, document } = context;
    return {
      platform: String(context.platform),
      version: diagnostics?.version ?? null,
      sets: Object.entries(SETS).flatMap(([set, versions]) => {
        const newest = versions.find((version) => requirements?.isSetSupported(set, version));
        return newest === undefined ? [] : [`${set} ${newest}`];
      }),
      displayLanguage: context.displayLanguage ?? null,
      contentLanguage: context.contentLanguage ?? null,
      isReadOnly: document?.mode === Office.DocumentMode.ReadOnly,
    };
  } catch {
    return NOTHING;
  }
}
