// Pictures that came with an FAQ's documents lie in the bundle's `public/`; an answer names one as `plugin-file:NAME`.

/** Written by webpack where it bundles. */
declare const __webpack_public_path__: string | undefined;

const NAMED = /\]\(plugin-file:([\da-f]{16}\.(?:png|jpg|gif|webp))\)/g;

/** Where Mattermost serves `public/`, beside the scripts, sub-path included; relative outside of a page. */
function publicFolder(): string {
    return typeof __webpack_public_path__ === 'string' ? `${__webpack_public_path__.replace('/static/plugins/', '/plugins/')}public/` : 'public/';
}

/** An answer in which each of these pictures has its address. */
export function addressPictures(answer: string, folder = publicFolder()): string {
    return answer.replace(NAMED, (_, name: string) => `](${folder}${name})`);
}
