/** Whether Word said, when the pane was started, that the document can only be read; it does not tell of later changes. */
export function isReadOnly(): boolean {
  const context: { readonly document?: Office.Document } = Office.context;
  return context.document?.mode === Office.DocumentMode.ReadOnly;
}
