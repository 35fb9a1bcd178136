export declare const SHARED_LIBRARIES: Readonly<Record<string, string>>;
export declare const HOST_PACKAGES: Readonly<Record<'11.0' | '11.6', Readonly<Record<string, string>>>>;
