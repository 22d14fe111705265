/** Has the ribbon's button of that function name run this. Word shows the button as busy until it is done. */
export function associateFunction(name: string, run: () => Promise<void>): void {
  // Office.js hears of no button before its page has called this once.
  void Office.onReady();
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void run().finally(() => {
      event.completed();
    });
  });
}
