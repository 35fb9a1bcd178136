// Whether Mattermost's server may call itself. On phones, `/faq` makes it fetch a file from its own address; it refuses internal
// addresses that are not listed in its configuration.

const PRIVATE = /^(?:localhost|.*\.(?:local|localhost|internal|lan|home\.arpa)|[^.:]+|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*|\[::1\]|\[f[cd][0-9a-f]{2}:.*)$/i;

/**
 * The host to add to AllowedUntrustedInternalConnections; `null` if it seems public, is listed already, or the setting is
 * unknown.
 * @param allowed the setting: host names, addresses and ranges, separated by spaces or commas
 */
export function findRefusedHost(siteUrl: string, allowed: string | null): string | null {
    if (allowed === null || !URL.canParse(siteUrl)) {
        return null;
    }
    const {hostname} = new URL(siteUrl);
    const listed = allowed.split(/[\s,]+/);

    // Only the server can tell whether an address is in a range; no warning is better than a wrong one.
    const isCovered = listed.includes(hostname) || listed.includes(hostname.replace(/^\[|\]$/g, '')) || listed.some((item) => item.includes('/'));
    return PRIVATE.test(hostname) && !isCovered ? hostname : null;
}
