/** The users' guide, which the build makes of docs/brukerveiledning.md and docs/brukarrettleiing.md. */
export const HELP_PAGES = { nb: "assets/help/help.html", nn: "assets/help/help-nn.html" } as const;
