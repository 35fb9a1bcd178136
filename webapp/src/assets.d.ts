// Files that webpack turns into addresses, and style sheets, which are imported for their side effect.

declare module '*.css';

declare module '*.svg' {
    const url: string;
    export default url;
}

/** The compiled FAQ's file, content hash in its name. */
declare module 'faq-index' {
    const url: string;
    export default url;
}

/** What the compiler says about that FAQ, for administrators: a JSON file, content hash in its name. */
declare module 'faq-about' {
    const url: string;
    export default url;
}

/** What webpack puts before the names of files that are loaded later. */
declare let __webpack_public_path__: string;
