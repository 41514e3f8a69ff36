const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['EACCES', 'it is not allowed to you'],
  ['EPERM', 'it is not allowed to you'],
  ['EISDIR', 'it is a folder'],
  ['ENOTDIR', 'a part of its path is a file, not a folder'],
  ['ENOSPC', 'the disk is full'],
  ['EDQUOT', 'your share of the disk is full'],
  ['EFBIG', 'the file grew larger than it may'],
  ['EROFS', 'the disk cannot be written to'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['ELOOP', 'its links lead in a circle'],
  ['EIO', 'the disk answers with an error'],
]);

/** Why the system does not do something, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error) ?? '';
  return REASONS.get(code) ?? (code || (error instanceof Error ? error.message : String(error)));
}

/** `ENOENT`: what the system calls an error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
