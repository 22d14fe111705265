/**
 * What threads of OfficeDev/office-js say of members that the host does not have: each answers ApiNotFound.
 *
 * @type {readonly { readonly thread: number, readonly member: string, readonly says: string }[]}
 */
export const LACKING = [
  { thread: 6492, member: "Range.bookmarks", says: "on Mac it leaves out hidden bookmarks, on Windows it does not" },
];
