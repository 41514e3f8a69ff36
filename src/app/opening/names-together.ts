/** Files that are opened together by one name: `claims.csv (with 5 more files)`. */
export function namesTogether([first = '', ...more]: readonly string[]): string {
  const others = more.length > 1 ? `${more.length} more files` : more[0];
  return others === undefined ? first : `${first} (with ${others})`;
}
