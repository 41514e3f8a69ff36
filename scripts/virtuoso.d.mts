export function missingVirtuoso(): string | undefined;
