/** What names of Office's add-ins in the browser's storage begin with, where it is divided by the page around Word. */
export function partitionKey(): string {
  const context: { readonly partitionKey?: string } = Office.context;
  return context.partitionKey ?? "";
}
