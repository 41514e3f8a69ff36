export const ROOT: string;
export const DIST: string;
export function buildIfStale(): Promise<boolean>;
