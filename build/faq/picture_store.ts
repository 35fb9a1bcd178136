// Pictures that lie in the documents themselves: taken out, named by their content, and put into the bundle's `public/`. An answer
// names one as `plugin-file:NAME`; the plugin knows where its files are served.

import {createHash} from 'node:crypto';

/** Scheme of an answer's own pictures. webapp/src/answer/pictures.ts replaces it. */
export const PICTURE_SCHEME = 'plugin-file:';

const KILOBYTE = 1024;

/** Larger pictures are linked rather than shown. */
const LARGEST_SHOWN = 500 * KILOBYTE;

/** Still larger ones, and what is beyond this in all, are left out: an upload to Mattermost has a limit of its own. */
const LARGEST = 4 * KILOBYTE * KILOBYTE;
const LARGEST_TOGETHER = 24 * KILOBYTE * KILOBYTE;

/** Kinds that every browser shows and that hold no script, by their first bytes. */
const KINDS: readonly (readonly [string, RegExp])[] = [
    ['png', /^\x89PNG\r\n/],
    ['jpg', /^\xff\xd8\xff/],
    ['gif', /^GIF8[79]a/],
    ['webp', /^RIFF[^]{4}WEBP/],
];

/** What becomes of a picture, or why it is left out. */
export type PlacedPicture = {readonly address: string; readonly isShown: boolean} | {readonly reason: string};

/** The pictures of an FAQ. */
export interface PictureStore {

    /** By the names under which they are published. */
    readonly files: ReadonlyMap<string, Uint8Array>;
    add(bytes: Uint8Array): PlacedPicture;
}

export function createPictureStore(): PictureStore {
    const files = new Map<string, Uint8Array>();
    let together = 0;
    return {
        files,
        add: (bytes) => {
            const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
            const kind = KINDS.find(([, sign]) => sign.test(head))?.[0];
            if (kind === undefined) {
                return {reason: 'it is no PNG, JPEG, GIF or WebP'};
            }
            const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}.${kind}`;
            if (!files.has(name)) {
                if (bytes.length > LARGEST || together + bytes.length > LARGEST_TOGETHER) {
                    return {reason: bytes.length > LARGEST ? `it has more than ${LARGEST / KILOBYTE / KILOBYTE} MB` : `all pictures together have more than ${LARGEST_TOGETHER / KILOBYTE / KILOBYTE} MB`};
                }
                files.set(name, bytes);
                together += bytes.length;
            }
            return {address: `${PICTURE_SCHEME}${name}`, isShown: bytes.length <= LARGEST_SHOWN};
        },
    };
}

/** The bytes of a `data:` address, `null` where it is none that holds a picture. */
export function readDataUrl(address: string): Uint8Array | null {
    const [, encoded] = (/^data:image\/[\w.+-]+(?:;[\w=-]+)*;base64,([\w+/=\s-]+)$/i).exec(address) ?? [];
    return encoded === undefined ? null : Buffer.from(encoded, 'base64');
}

/** Whether everybody's browser can load it: not an address of this machine or of an organisation's own network. */
export function isPublicAddress(address: string): boolean {
    if (!URL.canParse(address)) {
        return false;
    }
    const {protocol, hostname} = new URL(address);
    const isOwn = (/^(?:localhost|\[.*\]|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.)|\.(?:local|localhost|internal|intranet|lan|corp|home|private|test)$/i).test(hostname);
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !isOwn;
}
