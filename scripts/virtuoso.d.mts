export function missingVirtuoso(): string | undefined;
export function installVirtuoso(): string | undefined;
