/**
 * The folder of the current build below `cache`.
 * @param sources files whose names and contents identify the build, relative to `root`
 * @param build makes the build in the given folder, or throws
 */
export declare function cachedBuild(root: string, cache: string, sources: readonly string[], build: (folder: string) => Promise<void> | void): Promise<string>;
