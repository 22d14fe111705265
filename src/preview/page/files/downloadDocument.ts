const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands the user a .docx to keep, as the browser does with downloads. */
export function downloadDocument(docx: Uint8Array<ArrayBuffer>, fileName: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([docx], { type: DOCX }));
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
