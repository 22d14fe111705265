/**
 * Whether Word makes a picture as large as it is told to. On the web it is as large as its pixels say, 96 to the inch
 * (#6056, #447), though it answers what was set.
 */
export function sizesPictures(): boolean {
  return Office.context.platform !== Office.PlatformType.OfficeOnline;
}
