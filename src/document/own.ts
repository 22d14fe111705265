/** What a record has under a key that comes from a document or a file; "constructor" and its like are in none by themselves. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
