// Pictures of an FAQ are in the bundle's `public/` folder; answers refer to them as `plugin-file:NAME`.

/** Defined by webpack. */
declare const __webpack_public_path__: string | undefined;

const NAMED = /\]\(plugin-file:([\da-f]{16}\.(?:png|jpg|gif|webp))\)/g;

/** URL of `public/` on the Mattermost server, including a sub-path; a relative path outside a bundle. */
function publicFolder(): string {
    return typeof __webpack_public_path__ === 'string' ? `${__webpack_public_path__.replace('/static/plugins/', '/plugins/')}public/` : 'public/';
}

/** Replaces picture names in an answer by their URLs. */
export function addressPictures(answer: string, folder = publicFolder()): string {
    return answer.replace(NAMED, (_, name: string) => `](${folder}${name})`);
}
