/** The places of index.html that the preview fills. */
export function findElements() {
  return {
    fileName: find("file-name", HTMLElement),
    toolbar: find("toolbar", HTMLFormElement),
    ribbon: find("ribbon", HTMLElement),
    message: find("message", HTMLElement),
    messageText: find("message-text", HTMLElement),
    closeMessage: find("close-message", HTMLButtonElement),
    desk: find("desk", HTMLElement),
    document: find("document", HTMLElement),
    context: find("context", HTMLElement),
    work: find("work", HTMLElement),
    divider: find("divider", HTMLElement),
    pane: find("pane", HTMLElement),
    paneTitle: find("pane-title", HTMLElement),
    paneFrame: find("pane-frame", HTMLElement),
    reloadPane: find("reload-pane", HTMLButtonElement),
    closePane: find("close-pane", HTMLButtonElement),
    commands: find("commands", HTMLElement),
  };
}

function find<Found extends HTMLElement>(id: string, type: new () => Found): Found {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`index.html has no element "${id}".`);
  return element;
}
