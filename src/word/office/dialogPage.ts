/** In a page that Word shows as a dialog: hears what the pane tells, and gives what tells the pane something. */
export async function talkToPane(onMessage: (message: string) => void): Promise<(message: string) => void> {
  await Office.onReady();
  const { ui } = Office.context;
  await new Promise<void>((resolve) => {
    ui.addHandlerAsync(
      Office.EventType.DialogParentMessageReceived,
      ({ message, origin }: Office.DialogParentMessageReceivedEventArgs) => {
        if (origin === undefined || origin === window.location.origin) onMessage(message);
      },
      () => {
        resolve();
      },
    );
  });
  return (message) => {
    ui.messageParent(message, { targetOrigin: window.location.origin });
  };
}
