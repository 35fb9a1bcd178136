// The version of Mattermost that the stand-in imitates.

export type HostVersion = '11.0' | '11.6';

export const HOST_VERSIONS: readonly HostVersion[] = ['11.0', '11.6'];

/** The version given in a URL or variable; the newer one for any other value. */
export function readHostVersion(text: string | null | undefined): HostVersion {
    return HOST_VERSIONS.find((version) => version === text) ?? '11.6';
}

/** Name of the page's script, which has that version's libraries. */
export function pageScriptOf(version: HostVersion): string {
    return `demo-${version}.js`;
}
