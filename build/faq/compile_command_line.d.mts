import type {BuildResult, Metafile} from 'esbuild';

export declare function compileCommandLine(root: string, folder: string): Promise<BuildResult & {readonly metafile: Metafile}>;
