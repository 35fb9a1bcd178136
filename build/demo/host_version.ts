// Which Mattermost the stand-in behaves like, where versions differ.

export type HostVersion = '11.0' | '11.6';

export const HOST_VERSIONS: readonly HostVersion[] = ['11.0', '11.6'];

/** What was asked for, in an address or a variable; the newer where that is neither. */
export function readHostVersion(text: string | null | undefined): HostVersion {
    return HOST_VERSIONS.find((version) => version === text) ?? '11.6';
}

/** Name of the page's script for it: each version shares other libraries. */
export function pageScriptOf(version: HostVersion): string {
    return `demo-${version}.js`;
}
