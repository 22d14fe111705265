/** Stands in for the browser's own copying, which jsdom lacks. */
export function catchCopy(): { text: string; html: string } {
  const copied = { text: "", html: "" };
  const clipboardData = {
    setData: (type: string, data: string) => {
      copied[type === "text/html" ? "html" : "text"] = data;
    },
  };
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the pane copies with in frames of other origins
  document.execCommand = () => document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData })) || true;
  return copied;
}
