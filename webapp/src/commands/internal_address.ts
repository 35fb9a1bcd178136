// Whether Mattermost's server may call itself: `/faq` on phones makes it fetch a file from its own address, and it refuses
// addresses inside the organisation's network unless they are listed.

const PRIVATE = /^(?:localhost|.*\.(?:local|localhost|internal|lan|home\.arpa)|[^.:]+|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|169\.254\..*|\[::1\]|\[f[cd][0-9a-f]{2}:.*)$/i;

/**
 * The host to be added to AllowedUntrustedInternalConnections; `null` where it is public as far as its name tells, or listed,
 * or where the setting is not known.
 * @param allowed the setting: host names, addresses and ranges, separated by spaces or commas
 */
export function findRefusedHost(siteUrl: string, allowed: string | null): string | null {
    if (allowed === null || !URL.canParse(siteUrl)) {
        return null;
    }
    const {hostname} = new URL(siteUrl);
    const listed = allowed.split(/[\s,]+/);

    // Whether an address lies in a range is for the server to say; a warning that may be wrong is worse than none.
    const isCovered = listed.includes(hostname) || listed.includes(hostname.replace(/^\[|\]$/g, '')) || listed.some((item) => item.includes('/'));
    return PRIVATE.test(hostname) && !isCovered ? hostname : null;
}
