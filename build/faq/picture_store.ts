// Pictures embedded in documents: extracted, named by content, and published in the bundle's `public/`. Answers refer to them as
// `plugin-file:NAME`.

import {hashOf} from '../package/files';

/** Scheme of these pictures; webapp/src/answer/pictures.ts replaces it. */
const PICTURE_SCHEME = 'plugin-file:';

const KILOBYTE = 1024;

/** Larger pictures are linked instead of shown. */
const LARGEST_SHOWN = 500 * KILOBYTE;

/** Even larger pictures, and those beyond this total, are left out: Mattermost limits uploads. */
const LARGEST = 4 * KILOBYTE * KILOBYTE;
const LARGEST_TOGETHER = 24 * KILOBYTE * KILOBYTE;

/** Formats that all browsers show and that contain no scripts, by magic number. */
const KINDS: readonly (readonly [string, RegExp])[] = [
    ['png', /^\x89PNG\r\n/],
    ['jpg', /^\xff\xd8\xff/],
    ['gif', /^GIF8[79]a/],
    ['webp', /^RIFF[^]{4}WEBP/],
];

/** Result for a picture, or why it is left out. */
export type PlacedPicture = {readonly address: string; readonly isShown: boolean} | {readonly reason: string};

/** All embedded pictures of an FAQ. */
export interface PictureStore {

    /** By published name. */
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
            const name = `${hashOf(bytes, 16)}.${kind}`;
            if (!files.has(name)) {
                if (bytes.length > LARGEST || together + bytes.length > LARGEST_TOGETHER) {
                    return {reason: bytes.length > LARGEST ? `it has more than ${LARGEST / KILOBYTE / KILOBYTE} MB` :
                        `all pictures together have more than ${LARGEST_TOGETHER / KILOBYTE / KILOBYTE} MB`};
                }
                files.set(name, bytes);
                together += bytes.length;
            }
            return {address: `${PICTURE_SCHEME}${name}`, isShown: bytes.length <= LARGEST_SHOWN};
        },
    };
}

/** Bytes of a `data:` URL, `null` if it is not a picture. */
export function readDataUrl(address: string): Uint8Array | null {
    const [, encoded] = (/^data:image\/[\w.+-]+(?:;[\w=-]+)*;base64,([\w+/=\s-]+)$/i).exec(address) ?? [];
    return encoded === undefined ? null : Buffer.from(encoded, 'base64');
}

/** Whether every browser can load a URL: not one of this machine or an internal network. */
export function isPublicAddress(address: string): boolean {
    if (!URL.canParse(address)) {
        return false;
    }
    const {protocol, hostname} = new URL(address);
    const isOwn = (/^(?:localhost|\[.*\]|127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.)|\.(?:local|localhost|internal|intranet|lan|corp|home|private|test)$/i).test(hostname);
    return (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !isOwn;
}
