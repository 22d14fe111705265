/** How large the guides' pictures of the pane are, in CSS pixels: they are taken so, and shown so where there is room. */
export const PICTURE = { width: 380, height: 585 };
